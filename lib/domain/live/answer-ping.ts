/** The server's clock, for a round trip's time. */
export function answerPing() {
  return Promise.resolve({ serverTime: new Date().toISOString() });
}

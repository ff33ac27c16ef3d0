/** The server's clock, for a round trip's time. */
export async function answerPing() {
  return { serverTime: new Date().toISOString() };
}

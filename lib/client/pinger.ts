type Options = {
  emit: (timeoutMs: number) => Promise<unknown>;
  onRoundTrip: (ms: number) => void;
  /** No answer in time: the connection is half open. */
  onSilence: () => void;
};

const PING_EVERY_MS = 20_000;
const PING_TIMEOUT_MS = 8_000;
/** After the tab came back or the network changed, a dead connection should be noticed at once. */
const CHECK_TIMEOUT_MS = 3_000;

/** Measures the round trip and notices a connection that only looks open. */
export function createPinger({ emit, onRoundTrip, onSilence }: Options) {
  let timer: ReturnType<typeof setInterval> | undefined;
  let run = 0;

  async function ping(timeoutMs: number): Promise<void> {
    const mine = run;
    const sentAt = performance.now();
    try {
      await emit(timeoutMs);
      if (mine === run) onRoundTrip(Math.round(performance.now() - sentAt));
    } catch {
      if (mine === run) onSilence();
    }
  }

  function stop(): void {
    run += 1;
    clearInterval(timer);
  }

  function start(): void {
    stop();
    timer = setInterval(() => void ping(PING_TIMEOUT_MS), PING_EVERY_MS);
    void ping(PING_TIMEOUT_MS);
  }

  return { start, stop, check: () => void ping(CHECK_TIMEOUT_MS) };
}

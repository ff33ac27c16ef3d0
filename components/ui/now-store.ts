const TICK_MS = 30_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | null = null;
let current = 0;

function tick() {
  current = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(tick, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || !timer) return;
    clearInterval(timer);
    timer = null;
  };
}

/** One clock for every relative time of a page (browser only). `getOnServer` is null: nobody's "now" is shared with the server. */
export const nowStore = {
  subscribe,
  /** Milliseconds, the same value until the next tick. */
  get: (): number | null => {
    if (!timer || current === 0) current = Math.floor(Date.now() / 1000) * 1000;
    return current;
  },
  getOnServer: (): number | null => null,
  now: () => Date.now(),
};

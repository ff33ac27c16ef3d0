/** One ticking "now" (epoch ms) for many components: `useSyncExternalStore(clock.subscribe, clock.get, clock.getOnServer)`. */
function createClock(tickMs: number) {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | null = null;
  let current = 0;

  const tick = () => {
    current = Date.now();
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    if (!timer) {
      timer = setInterval(tick, tickMs);
      current = Date.now();
    }
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0 || !timer) return;
      clearInterval(timer);
      timer = null;
    };
  };
  return {
    subscribe,
    /** The same value until the next tick. */
    get: (): number | null => (current ||= Date.now()),
    /** Nobody's "now" is shared with the server. */
    getOnServer: (): number | null => null,
  };
}

export const halfMinuteClock = createClock(30_000);
export const halfSecondClock = createClock(500);

import type { DeskClient } from './desk-client';
import { createIdleClock } from './idle-clock';

/** Nobody touched this browser for so long: the person is away, unless they chose a status. */
const IDLE_AFTER_MS = 5 * 60_000;
/** How often the other tabs hear that there is input here. */
const TELL_EVERY_MS = 10_000;

const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Between the tabs of one person in this browser. Where there is no channel each tab speaks for itself. */
function openChannel(userId: string, onTouched: (at: number) => void) {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`carillon-input:${userId}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') onTouched(data);
  };
  return channel;
}

/** Tells the server when nobody uses this browser any more, and when somebody is back. Returns how to stop. */
export function reportIdle({ store, run }: Pick<DeskClient, 'store' | 'run'>): () => void {
  const isConnected = () => store.getState().connection.socketId !== null;
  const clock = createIdleClock({ idleAfterMs: IDLE_AFTER_MS, onChange: report });
  const channel = openChannel(store.getState().me.id, clock.touched);
  const controller = new AbortController();
  let toldAt = 0;

  function report(isIdle: boolean): void {
    if (isConnected())
      void run('user_presence', { status: isIdle ? 'away' : 'available', isAutomatic: true });
  }

  function hear(): void {
    const now = Date.now();
    if (clock.isIdle() || now - toldAt >= TELL_EVERY_MS) {
      toldAt = now;
      channel?.postMessage(now);
    }
    clock.touched(now);
  }

  const options = { signal: controller.signal, capture: true, passive: true };
  for (const input of inputs) window.addEventListener(input, hear, options);
  // To the server a new connection is one in use.
  const unsubscribe = store.subscribe(({ connection }, before) => {
    const isNew = connection.socketId !== null && connection.socketId !== before.connection.socketId;
    if (isNew && clock.isIdle()) report(true);
  });
  return function stop() {
    controller.abort();
    unsubscribe();
    clock.stop();
    channel?.close();
  };
}

import type { GatewayState } from './gateway-state';

const WINDOW_MS = 10_000;
/** Besides events there are pongs, acks and the frames of an upgrade: far fewer than events. */
const FRAMES_PER_EVENT = 20;

type EngineSocket = {
  close(isDiscarding?: boolean): void;
  on(event: 'packet', listener: (this: EngineSocket) => void): void;
};
type Window = { startedAt: number; frames: number };

/** Closes a connection that floods us with frames that are no events, which no other limit counts. */
export function guardFrames({ io, limits }: GatewayState): void {
  const windows = new WeakMap<EngineSocket, Window>();
  const maxFrames = limits.eventsPer10s * FRAMES_PER_EVENT;

  function onPacket(this: EngineSocket): void {
    const now = Date.now();
    const window = windows.get(this);
    if (!window || now - window.startedAt >= WINDOW_MS) {
      windows.set(this, { startedAt: now, frames: 1 });
      return;
    }
    window.frames += 1;
    if (window.frames === maxFrames) this.close(true);
  }

  io.engine.on('connection', (conn: EngineSocket) => conn.on('packet', onPacket));
}

import type { Frame } from './desk-state';
import type { DeskStore } from './desk-store';
import { redact } from './redact';

/** So many frames are kept; older ones are dropped. */
const FRAMES_MAX = 500;

export function createFrameLog(store: DeskStore) {
  let nextId = 1;

  /** Notes a frame. Returns its id, for `finish`. */
  function add(direction: Frame['direction'], event: string, payload: unknown): number {
    const id = nextId++;
    const frame: Frame = { id, at: Date.now(), direction, event, payload: redact(payload), durationMs: null };
    store.setState(({ frames }) => ({ frames: [...frames.slice(1 - FRAMES_MAX), frame] }));
    return id;
  }

  /** The ack of a sent frame came after so many milliseconds. */
  function finish(id: number, durationMs: number): void {
    store.setState(({ frames }) => ({
      frames: frames.map((frame) => (frame.id === id ? { ...frame, durationMs } : frame)),
    }));
  }

  return { add, finish };
}

import type { DeskState, Viewer } from '../desk-state';

/** Who looks at a record now. */
export function applyViewers(
  state: DeskState,
  { room, viewers }: { room: string; viewers: Viewer[] },
): DeskState {
  return { ...state, viewers: { ...state.viewers, [room]: viewers } };
}

/** The record is no longer on the screen, or its room no longer heard: nothing is known of it. */
export function forgetRoom(state: DeskState, room: string): DeskState {
  if (!state.viewers[room] && !state.typing[room]) return state;
  const without = <Value>(all: Record<string, Value>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => name !== room));
  return { ...state, viewers: without(state.viewers), typing: without(state.typing) };
}

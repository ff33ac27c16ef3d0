import { TYPING_TTL_MS } from '@/lib/contracts/live';
import type { DeskState } from '../desk-state';

type Typist = { room: string; userId: string; field?: string };

/** Someone types; the mark ends by itself. `now` in epoch ms. */
export function applyTypingStart(
  state: DeskState,
  typist: Typist & { name: string },
  now: number,
): DeskState {
  if (typist.userId === state.me.id) return state;
  const others = (state.typing[typist.room] ?? []).filter(({ userId }) => userId !== typist.userId);
  const { userId, name, field = null } = typist;
  const mark = { userId, name, field, until: now + TYPING_TTL_MS };
  return { ...state, typing: { ...state.typing, [typist.room]: [...others, mark] } };
}

/** Someone stopped; of a field they have left meanwhile it says nothing about where they type now. */
export function applyTypingStop(state: DeskState, { room, userId, field }: Typist): DeskState {
  const marks = state.typing[room] ?? [];
  const lasting = marks.filter(
    (mark) => mark.userId !== userId || (field !== undefined && mark.field !== field),
  );
  return lasting.length === marks.length ? state : withMarks(state, { [room]: lasting });
}

/** Takes away the marks whose time is over; the same state when there are none. */
export function expireTyping(state: DeskState, now: number): DeskState {
  const changed: DeskState['typing'] = {};
  for (const [room, marks] of Object.entries(state.typing)) {
    const lasting = marks.filter(({ until }) => until > now);
    if (lasting.length < marks.length) changed[room] = lasting;
  }
  return Object.keys(changed).length === 0 ? state : withMarks(state, changed);
}

/** When the next mark ends (epoch ms), or null. */
export function nextTypingExpiry(state: DeskState): number | null {
  const ends = Object.values(state.typing).flatMap((marks) => marks.map(({ until }) => until));
  return ends.length === 0 ? null : Math.min(...ends);
}

function withMarks(state: DeskState, changed: DeskState['typing']): DeskState {
  const kept = Object.entries({ ...state.typing, ...changed }).filter(([, marks]) => marks.length > 0);
  return { ...state, typing: Object.fromEntries(kept) };
}

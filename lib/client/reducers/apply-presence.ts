import type { Presence } from '@/lib/contracts/live';
import type { DeskState } from '../desk-state';

export function applyPresence(state: DeskState, presence: Presence): DeskState {
  return { ...state, presence: { ...state.presence, [presence.userId]: presence } };
}

/** All who are online; everyone else known is not. */
export function replacePresence(
  known: DeskState['presence'],
  online: readonly Presence[],
): DeskState['presence'] {
  const gone = { isOnline: false, status: 'available', text: null, textExpiresAt: null } as const;
  const offline = Object.values(known).map(
    (presence) => [presence.userId, { ...presence, ...gone }] as const,
  );
  return { ...Object.fromEntries(offline), ...Object.fromEntries(online.map((one) => [one.userId, one])) };
}

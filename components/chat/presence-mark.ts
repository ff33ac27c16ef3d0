import type { PresenceMarkKind } from '@/components/ui/presence-mark';
import type { Presence } from '@/lib/contracts/live';

const marks = {
  available: 'online',
  busy: 'busy',
  do_not_disturb: 'do_not_disturb',
  away: 'away',
} as const satisfies Record<Presence['status'], PresenceMarkKind>;
const words = { available: 'Online', busy: 'Busy', do_not_disturb: 'Do not disturb', away: 'Away' } as const;

/** What the mark on the avatar shows. Someone never heard of is offline. */
export function presenceMark(presence: Presence | null | undefined): PresenceMarkKind {
  return presence?.isOnline ? marks[presence.status] : 'offline';
}

/** "Busy · At the boiler in 4B" */
export function presenceSentence(presence: Presence | undefined): string {
  const word = presence?.isOnline ? words[presence.status] : 'Offline';
  return presence?.text ? `${word} · ${presence.text}` : word;
}

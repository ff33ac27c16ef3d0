import type { Presence } from '@/lib/contracts/live';

const marks = { available: 'online', busy: 'busy', do_not_disturb: 'busy', away: 'away' } as const;
const words = { available: 'Online', busy: 'Busy', do_not_disturb: 'Do not disturb', away: 'Away' } as const;

/** What the avatar's dot shows. Someone never heard of is offline. */
export function presenceMark(presence: Presence | undefined): 'online' | 'busy' | 'away' | 'offline' {
  return presence?.isOnline ? marks[presence.status] : 'offline';
}

/** "Busy · At the boiler in 4B" */
export function presenceSentence(presence: Presence | undefined): string {
  const word = presence?.isOnline ? words[presence.status] : 'Offline';
  return presence?.text ? `${word} · ${presence.text}` : word;
}

const MINUTE_MS = 60_000;

export const statusExpiries = [
  { value: 'half_hour', label: 'In 30 minutes' },
  { value: 'hour', label: 'In 1 hour' },
  { value: 'today', label: 'At the end of today' },
  { value: 'never', label: 'Never' },
] as const;
export type StatusExpiry = (typeof statusExpiries)[number]['value'];

/** When a text goes that is set at `now` (epoch ms); today ends at midnight where the person is. Null: not by itself. */
export function expiryTime(expiry: StatusExpiry, now: number): string | null {
  if (expiry === 'never') return null;
  if (expiry === 'today') {
    const midnight = new Date(now);
    midnight.setHours(24, 0, 0, 0);
    return midnight.toISOString();
  }
  return new Date(now + (expiry === 'hour' ? 60 : 30) * MINUTE_MS).toISOString();
}

/** "until 15:30", or "until Friday 15:30" on another day; in the person's zone. */
export function untilWords(expiresAt: string, now: number): string {
  const at = new Date(expiresAt);
  const isToday = at.toDateString() === new Date(now).toDateString();
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (isToday) return `until ${time}`;
  // Midnight is the end of the day before it.
  if (new Date(at.getTime() - 1).toDateString() === new Date(now).toDateString()) return 'until midnight';
  return `until ${at.toLocaleDateString('en-GB', { weekday: 'long' })} ${time}`;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** "just now", "4 min ago", "3 h ago", "2 d ago", then the date. A clock that runs behind never shows the future. */
export function relativeTime(iso: string, now: number, timeZone?: string) {
  const at = new Date(iso);
  const age = now - at.getTime();
  if (age < MINUTE_MS) return 'just now';
  if (age < HOUR_MS) return `${Math.floor(age / MINUTE_MS)} min ago`;
  if (age < DAY_MS) return `${Math.floor(age / HOUR_MS)} h ago`;
  if (age < 7 * DAY_MS) return `${Math.floor(age / DAY_MS)} d ago`;
  const isThisYear = new Date(now).getUTCFullYear() === at.getUTCFullYear();
  return at.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: isThisYear ? undefined : 'numeric',
    timeZone,
  });
}

/** "Thursday 20 November 2025, 11:52:04 GMT" in the reader's zone. */
export function absoluteTime(iso: string) {
  const at = new Date(iso);
  const date = at.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const time = at.toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  });
  return `${date}, ${time}`;
}

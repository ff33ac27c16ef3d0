const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** How far a zone's clock can be from UTC. */
const FURTHEST_MS = 15 * HOUR_MS;

/** "2026-03-29" as a calendar in that zone shows it. */
function dayIn(zone: string): (at: number) => string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, calendar: 'gregory', ...parts });
  return (at) => calendar.format(at);
}

/**
 * The first instant of a person's day: of the day that `now` lies in where they are, or `days` later. Looked for in the
 * calendar itself, so that it holds where a clock change makes a day of 23 or 25 hours, or skips midnight.
 */
export function startOfDay(now: Date, zone: string, days = 0): Date {
  const dayOf = dayIn(zone);
  const midnightUtc = Date.parse(`${dayOf(now.getTime())}T00:00:00Z`) + days * DAY_MS;
  const wanted = new Date(midnightUtc).toISOString().slice(0, 10);
  let [before, from] = [midnightUtc - FURTHEST_MS, midnightUtc + FURTHEST_MS];
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayOf(middle) < wanted) before = middle;
    else from = middle;
  }
  return new Date(from);
}

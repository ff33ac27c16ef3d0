import { describe, expect, it } from 'vitest';
import { startOfDay } from './start-of-day';

const start = (now: string, zone: string, days = 0) => startOfDay(new Date(now), zone, days).toISOString();

describe('the start of a person’s day', () => {
  it.each([
    ['UTC', '2026-03-02T23:59:59.999Z', '2026-03-02T00:00:00.000Z'],
    // Already tomorrow there.
    ['Pacific/Auckland', '2026-06-01T13:00:00.000Z', '2026-06-01T12:00:00.000Z'],
    // Still yesterday there.
    ['America/Los_Angeles', '2026-06-02T05:00:00.000Z', '2026-06-01T07:00:00.000Z'],
    ['Asia/Kathmandu', '2026-06-02T05:00:00.000Z', '2026-06-01T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-06-01T10:00:00.000Z', '2026-06-01T10:00:00.000Z'],
  ])('%s at %s', (zone, now, expected) => expect(start(now, zone)).toBe(expected));

  it('is 23 hours before the next where the clock goes forward, 25 where it goes back', () => {
    const spring = '2026-03-29T20:00:00.000Z';
    expect(start(spring, 'Europe/Warsaw')).toBe('2026-03-28T23:00:00.000Z');
    expect(start(spring, 'Europe/Warsaw', 1)).toBe('2026-03-29T22:00:00.000Z');
    const autumn = '2026-10-25T10:00:00.000Z';
    expect(start(autumn, 'Europe/Warsaw')).toBe('2026-10-24T22:00:00.000Z');
    expect(start(autumn, 'Europe/Warsaw', 1)).toBe('2026-10-25T23:00:00.000Z');
  });

  it('is the first moment of a day that has no midnight', () => {
    // The clock goes from 23:59:59 to 01:00.
    expect(start('2026-09-06T12:00:00.000Z', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z');
  });

  it('crosses months and years', () => {
    expect(start('2026-12-31T12:00:00.000Z', 'Europe/London', 1)).toBe('2027-01-01T00:00:00.000Z');
  });
});

import { describe, expect, it } from 'vitest';
import { expiryTime, untilWords } from './status-expiry';

const noon = new Date(2026, 4, 15, 12, 0).getTime();

describe('the end of a status text', () => {
  it('is half an hour or an hour from now, or never', () => {
    expect(expiryTime('half_hour', noon)).toBe(new Date(2026, 4, 15, 12, 30).toISOString());
    expect(expiryTime('hour', noon)).toBe(new Date(2026, 4, 15, 13, 0).toISOString());
    expect(expiryTime('never', noon)).toBeNull();
  });

  it('today is midnight where the person is, also just before it', () => {
    const midnight = new Date(2026, 4, 16).toISOString();
    expect(expiryTime('today', noon)).toBe(midnight);
    expect(expiryTime('today', new Date(2026, 4, 15, 23, 59, 59).getTime())).toBe(midnight);
  });

  it('is said as a time, as midnight, or with its day', () => {
    expect(untilWords(new Date(2026, 4, 15, 12, 30).toISOString(), noon)).toBe('until 12:30');
    expect(untilWords(new Date(2026, 4, 16).toISOString(), noon)).toBe('until midnight');
    expect(untilWords(new Date(2026, 4, 17, 9, 5).toISOString(), noon)).toBe('until Sunday 09:05');
  });
});

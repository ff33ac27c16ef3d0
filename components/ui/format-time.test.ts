import { describe, expect, it } from 'vitest';
import { relativeTime } from './format-time';

const now = Date.parse('2026-03-29T12:00:00Z');
const ago = (ms: number) => new Date(now - ms).toISOString();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('relativeTime', () => {
  it.each([
    [ago(-5 * MINUTE), 'just now'],
    [ago(59_000), 'just now'],
    [ago(MINUTE), '1 min ago'],
    [ago(59 * MINUTE), '59 min ago'],
    [ago(23 * HOUR), '23 h ago'],
    [ago(6 * 24 * HOUR), '6 d ago'],
    ['2026-02-01T12:00:00Z', '1 Feb'],
    ['2025-02-01T12:00:00Z', '1 Feb 2025'],
  ])('%s is %s', (iso, expected) => {
    expect(relativeTime(iso, now, 'UTC')).toBe(expected);
  });
});

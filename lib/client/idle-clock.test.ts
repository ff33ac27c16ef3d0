import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdleClock } from './idle-clock';

const IDLE_AFTER_MS = 300_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const changes: boolean[] = [];
  const clock = createIdleClock({ idleAfterMs: IDLE_AFTER_MS, onChange: (isIdle) => changes.push(isIdle) });
  return { clock, changes };
}

describe('the idle clock', () => {
  it('calls nobody idle before five minutes without input, and then once', () => {
    const { clock, changes } = start();
    vi.advanceTimersByTime(IDLE_AFTER_MS - 1);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(changes).toEqual([true]);
    expect(clock.isIdle()).toBe(true);
    vi.advanceTimersByTime(IDLE_AFTER_MS * 3);
    expect(changes).toEqual([true]);
  });

  it('counts from the last input', () => {
    const { clock, changes } = start();
    vi.advanceTimersByTime(IDLE_AFTER_MS - 1_000);
    clock.touched(Date.now());
    vi.advanceTimersByTime(IDLE_AFTER_MS - 1);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(changes).toEqual([true]);
  });

  it('is back with the first input, and idle again after another five minutes', () => {
    const { clock, changes } = start();
    vi.advanceTimersByTime(IDLE_AFTER_MS);
    clock.touched(Date.now());
    clock.touched(Date.now());
    expect(changes).toEqual([true, false]);
    vi.advanceTimersByTime(IDLE_AFTER_MS);
    expect(changes).toEqual([true, false, true]);
  });

  it('takes input that another tab had a moment ago, and nothing older than what it knows', () => {
    const { clock, changes } = start();
    vi.advanceTimersByTime(IDLE_AFTER_MS - 1_000);
    const elsewhere = Date.now() - 500;
    clock.touched(elsewhere);
    clock.touched(elsewhere - 60_000);
    vi.advanceTimersByTime(IDLE_AFTER_MS - 501);
    expect(changes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(changes).toEqual([true]);
    clock.touched(elsewhere);
    expect(changes).toEqual([true]);
  });

  it('finds out late, but rightly, after the computer slept', () => {
    const { clock, changes } = start();
    clock.touched(Date.now());
    vi.setSystemTime(Date.now() + IDLE_AFTER_MS * 10);
    vi.advanceTimersByTime(IDLE_AFTER_MS);
    expect(changes).toEqual([true]);
  });

  it('says nothing once it is stopped', () => {
    const { clock, changes } = start();
    clock.stop();
    vi.advanceTimersByTime(IDLE_AFTER_MS * 2);
    expect(changes).toEqual([]);
  });
});

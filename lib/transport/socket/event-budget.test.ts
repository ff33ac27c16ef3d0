import { describe, expect, it } from 'vitest';
import { takeEvent } from './event-budget';

const newBudget = () => ({ windowStartedAt: 0, eventsInWindow: 0, badFrames: 0 });

describe('the event budget', () => {
  it('gives as many events as the limit, then says when there will be more', () => {
    const budget = newBudget();
    expect([1, 2, 3].map(() => takeEvent(budget, 3, 20_000))).toEqual([0, 0, 0]);
    expect(takeEvent(budget, 3, 24_000)).toBe(6_000);
  });

  it('starts anew after the window, and forgives bad frames with it', () => {
    const budget = newBudget();
    takeEvent(budget, 1, 20_000);
    budget.badFrames = 9;
    expect(takeEvent(budget, 1, 29_999)).toBe(1);
    expect(takeEvent(budget, 1, 30_000)).toBe(0);
    expect(budget.badFrames).toBe(0);
  });
});

import type { Connection } from './gateway-state';

const WINDOW_MS = 10_000;

type Budget = Pick<Connection, 'windowStartedAt' | 'eventsInWindow' | 'badFrames'>;

/** Takes one event off a connection's budget of 10 s. Answers 0, or the milliseconds until there is a new one. */
export function takeEvent(budget: Budget, limit: number, now = Date.now()): number {
  if (now - budget.windowStartedAt >= WINDOW_MS) {
    budget.windowStartedAt = now;
    budget.eventsInWindow = 0;
    budget.badFrames = 0;
  }
  budget.eventsInWindow += 1;
  return budget.eventsInWindow > limit ? budget.windowStartedAt + WINDOW_MS - now : 0;
}

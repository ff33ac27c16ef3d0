import { AppError } from '@/lib/core/errors';

/** An order is read and sent whole: its lists are bounded. */
const MAX_LINES = 200;

export function requireFewer(count: number): void {
  if (count < MAX_LINES) return;
  throw new AppError('conflict', {
    userMessage: `An order holds at most ${MAX_LINES} of these. Remove one, or make another order.`,
  });
}

import { logger } from '@/lib/core/logger';
import { deleteOldIdempotencyRecords } from '@/lib/domain/idempotency';

const EVERY_MS = 60 * 60 * 1000;

/** Forgets, now and every hour, what was only kept for a while. Returns how to stop. */
export function startHousekeeping(): () => void {
  const tidy = () =>
    void deleteOldIdempotencyRecords().catch((error: unknown) => {
      logger.warn({ err: error }, 'old idempotency keys were not deleted; the next try is in an hour');
    });
  tidy();
  const timer = setInterval(tidy, EVERY_MS).unref();
  return () => clearInterval(timer);
}

import { logger } from '@/lib/core/logger';
import { deleteOldIdempotencyRecords } from '@/lib/domain/idempotency';
import { deleteEndedSessions } from '@/lib/domain/users';

const EVERY_MS = 60 * 60 * 1000;

/** Forgets, now and every hour, what was only kept for a while. Returns how to stop. */
export function startHousekeeping(): () => void {
  const tidy = () =>
    void Promise.all([deleteOldIdempotencyRecords(), deleteEndedSessions()]).catch((error: unknown) => {
      logger.warn({ err: error }, 'old keys and sessions were not deleted; the next try is in an hour');
    });
  tidy();
  const timer = setInterval(tidy, EVERY_MS).unref();
  return () => clearInterval(timer);
}

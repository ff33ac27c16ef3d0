import { logger } from '@/lib/core/logger';
import { deleteOldIdempotencyRecords } from '@/lib/domain/idempotency';
import { deleteEndedSessions } from '@/lib/domain/users';
import { notifyDueWorkOrders } from '@/lib/domain/work-orders';

const EVERY_MS = 60 * 60 * 1000;
const DUE_EVERY_MS = 30 * 1000;

/** Warns of orders that are due, every half minute; a sweep that takes longer is not overtaken. Returns how to stop. */
function startDueSweep(): () => void {
  let isSweeping = false;
  async function sweep(): Promise<void> {
    if (isSweeping) return;
    isSweeping = true;
    try {
      await notifyDueWorkOrders();
    } catch (error) {
      logger.warn({ err: error }, 'due work orders were not looked at; the next try is in 30 seconds');
    } finally {
      isSweeping = false;
    }
  }
  void sweep();
  const timer = setInterval(() => void sweep(), DUE_EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** Forgets, now and every hour, what was only kept for a while, and warns of due work. Returns how to stop. */
export function startHousekeeping(): () => void {
  const tidy = () =>
    void Promise.all([deleteOldIdempotencyRecords(), deleteEndedSessions()]).catch((error: unknown) => {
      logger.warn({ err: error }, 'old keys and sessions were not deleted; the next try is in an hour');
    });
  tidy();
  const timer = setInterval(tidy, EVERY_MS).unref();
  const stopSweep = startDueSweep();
  return () => {
    clearInterval(timer);
    stopSweep();
  };
}

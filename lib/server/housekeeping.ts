import { logger } from '@/lib/core/logger';
import { deleteOldIdempotencyRecords } from '@/lib/domain/idempotency';
import { deleteEndedSessions } from '@/lib/domain/users';
import { notifyDueWorkOrders } from '@/lib/domain/work-orders';

const HOUR_MS = 60 * 60 * 1000;
const DUE_EVERY_MS = 30 * 1000;

/**
 * Does `work` now and every `everyMs`; a run that takes longer is not overtaken. Returns how to stop, which waits for
 * the run in flight: the database may only be left when nothing is asking it.
 */
function repeat(name: string, everyMs: number, work: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | null = null;
  function run(): void {
    running ??= work()
      .then(() => undefined)
      .catch((error: unknown) =>
        logger.warn({ err: error, work: name }, 'housekeeping failed; it is tried again'),
      )
      .finally(() => (running = null));
  }
  run();
  const timer = setInterval(run, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** Forgets what was only kept for a while, and warns of due work. Returns how to stop. */
export function startHousekeeping(): () => Promise<unknown> {
  const stops = [
    repeat('forget idempotency keys', HOUR_MS, () => deleteOldIdempotencyRecords()),
    repeat('forget ended sessions', HOUR_MS, () => deleteEndedSessions()),
    repeat('warn of due work orders', DUE_EVERY_MS, () => notifyDueWorkOrders()),
  ];
  return () => Promise.all(stops.map((stop) => stop()));
}

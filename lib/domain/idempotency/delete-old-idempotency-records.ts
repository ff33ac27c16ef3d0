import { db } from '@/lib/db/prisma';

const IDEMPOTENCY_KEPT_MS = 24 * 60 * 60 * 1000;

/** Forgets keys older than 24 hours. Answers how many. Call it now and then; several processes may. */
export async function deleteOldIdempotencyRecords(now = new Date()): Promise<number> {
  const { count } = await db().idempotencyRecord.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - IDEMPOTENCY_KEPT_MS) } },
  });
  return count;
}

import { db } from '@/lib/db/prisma';

const ENDED_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Forgets sessions that ended 30 days ago, and refresh tokens that ran out: a spent one is kept until then, because
 * its return betrays a theft. Answers how many sessions. Call it now and then; several processes may.
 */
export async function deleteEndedSessions(now = new Date()): Promise<number> {
  const longAgo = new Date(now.getTime() - ENDED_KEPT_MS);
  await db().refreshToken.deleteMany({ where: { expiresAt: { lt: now } } });
  const { count } = await db().session.deleteMany({
    where: { OR: [{ expiresAt: { lt: longAgo } }, { revokedAt: { lt: longAgo } }] },
  });
  return count;
}

import type { SessionView } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';

/** Where the person is signed in now, last used first. */
export async function listSessions(actor: UserActor): Promise<{ items: SessionView[] }> {
  const sessions = await db().session.findMany({
    where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  const items = sessions.map(({ id, kind, userAgent, address, createdAt, lastSeenAt }) => ({
    id,
    kind,
    userAgent,
    address,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    isCurrent: id === actor.sessionId,
  }));
  return { items };
}

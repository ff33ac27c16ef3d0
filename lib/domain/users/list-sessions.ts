import type { SessionView } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';
import { canManageUsers } from './policy';

async function sessionsOf(userId: string, currentId: string): Promise<{ items: SessionView[] }> {
  const sessions = await db().session.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: new Date() } },
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
    isCurrent: id === currentId,
  }));
  return { items };
}

/** Where the person is signed in now, last used first. */
export const listSessions = (actor: UserActor) => sessionsOf(actor.userId, actor.sessionId);

/** Where anybody is signed in now, to an admin. Throws `forbidden`. */
export async function listUserSessions(
  actor: UserActor,
  { userId }: { userId: string },
): Promise<{ items: SessionView[] }> {
  if (!canManageUsers(actor)) throw new AppError('forbidden');
  return sessionsOf(userId, actor.sessionId);
}

import { idSchema } from '@/lib/contracts/common';
import type { Role } from '@/lib/contracts/common';
import { db } from '@/lib/db/prisma';
import { SESSION_TOUCH_MS } from './lifetimes';

export type SessionActor = { userId: string; name: string; role: Role; sessionId: string; expiresAt: Date };

/**
 * Whose session this is, as the database says now. Null when the id is unknown, or the session was revoked, has
 * expired, or its user is disabled. The one question behind every cookie and every access token.
 */
export async function findSessionActor(sessionId: string, now = new Date()): Promise<SessionActor | null> {
  if (!idSchema.safeParse(sessionId).success) return null;
  const session = await db().session.findUnique({
    where: { id: sessionId },
    select: {
      userId: true,
      expiresAt: true,
      revokedAt: true,
      lastSeenAt: true,
      user: { select: { name: true, role: true, disabledAt: true } },
    },
  });
  if (!session || session.revokedAt || session.expiresAt <= now || session.user.disabledAt) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > SESSION_TOUCH_MS) {
    await db().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
  }
  const { userId, expiresAt, user } = session;
  return { userId, name: user.name, role: user.role, sessionId, expiresAt };
}

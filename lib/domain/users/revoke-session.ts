import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';
import { closeSessions, endSessions } from './end-sessions';

/** Ends one of the person's own sessions, at once. Throws `not_found` for anybody else's and for one that has ended. */
export async function revokeSession(actor: UserActor, { sessionId }: { sessionId: string }) {
  const ended = await endSessions(db(), { userId: actor.userId, id: sessionId });
  if (ended.length === 0) {
    throw new AppError('not_found', { userMessage: 'This session has already ended. Reload the list.' });
  }
  closeSessions(ended);
  return {};
}

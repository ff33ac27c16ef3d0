import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { closeSessions, endSessions } from './end-sessions';

/** Ends the session the person is using now. */
export async function signOut(actor: Pick<UserActor, 'userId' | 'sessionId'>) {
  closeSessions(await endSessions(db(), { userId: actor.userId, id: actor.sessionId }));
  return {};
}

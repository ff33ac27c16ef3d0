import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { closeSessions, endSessions } from './end-sessions';

/** Ends every session of the person, this one too. */
export async function signOutEverywhere(actor: UserActor) {
  closeSessions(await endSessions(db(), { userId: actor.userId }));
  return {};
}

import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { recordAudit } from '@/lib/domain/audit';
import { closeSessions, endSessions } from './end-sessions';

/** Ends every session of the person, this one too. */
export async function signOutEverywhere(actor: UserActor) {
  const ended = await inTransaction(async (tx) => {
    const ended = await endSessions(tx, { userId: actor.userId });
    const [subject, after] = [rooms.user(actor.userId), { sessionsEnded: ended.length }];
    await recordAudit(tx, { actor, action: 'sign_out_everywhere', subject, after });
    return ended;
  });
  closeSessions(ended);
  return {};
}

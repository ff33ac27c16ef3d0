import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction } from '@/lib/db/in-transaction';
import { recordAudit } from '@/lib/domain/audit';
import { closeSessions, endSessions } from './end-sessions';

/** Ends one of the person's own sessions, at once. Throws `not_found` for anybody else's and for one that has ended. */
export async function revokeSession(actor: UserActor, { sessionId }: { sessionId: string }) {
  const ended = await inTransaction(async (tx) => {
    const ended = await endSessions(tx, { userId: actor.userId, id: sessionId });
    if (ended.length === 0) {
      throw new AppError('not_found', { userMessage: 'This session has already ended. Reload the list.' });
    }
    const subject = rooms.user(actor.userId);
    await recordAudit(tx, { actor, action: 'revoke_session', subject, after: { sessionId } });
    return ended;
  });
  closeSessions(ended);
  return {};
}

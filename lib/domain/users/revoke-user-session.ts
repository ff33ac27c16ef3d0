import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction } from '@/lib/db/in-transaction';
import { recordAudit } from '@/lib/domain/audit';
import { closeSessions, endSessions } from './end-sessions';

/** An admin ends anybody's session, at once. Throws `not_found` for one that has ended. */
export async function revokeUserSession(actor: UserActor, { sessionId }: { sessionId: string }) {
  const ended = await inTransaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId }, select: { userId: true } });
    const ended = session ? await endSessions(tx, { userId: session.userId, id: sessionId }) : [];
    if (!session || ended.length === 0) {
      throw new AppError('not_found', { userMessage: 'This session has already ended. Reload the list.' });
    }
    const subject = rooms.user(session.userId);
    await recordAudit(tx, { actor, action: 'revoke_user_session', subject, after: { sessionId } });
    return ended;
  });
  closeSessions(ended);
  return {};
}

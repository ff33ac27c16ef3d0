import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction } from '@/lib/db/in-transaction';
import { recordAudit } from '@/lib/domain/audit';
import { publishNotified } from '@/lib/domain/notifications';
import { closeSessions, endSessions } from './end-sessions';
import { hashPassword } from './hash-password';
import { notifyPasswordChanged } from './notify-account';

/** An admin sets a new password for someone who lost theirs; all their sessions end. Throws `not_found` or `conflict`. */
export async function resetPassword(
  actor: UserActor,
  { userId, password }: { userId: string; password: string },
) {
  if (userId === actor.userId) {
    throw new AppError('conflict', { userMessage: 'Change your own password on the Account page.' });
  }
  const passwordHash = await hashPassword(password);
  const { ended, told } = await inTransaction(async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id: userId }, data: { passwordHash } });
    if (count === 0) throw new AppError('not_found');
    const ended = await endSessions(tx, { userId });
    const told = await notifyPasswordChanged(tx, userId, actor.userId);
    const after = { sessionsEnded: ended.length };
    await recordAudit(tx, { actor, action: 'reset_password', subject: rooms.user(userId), after });
    return { ended, told };
  });
  closeSessions(ended);
  publishNotified(told);
  return {};
}

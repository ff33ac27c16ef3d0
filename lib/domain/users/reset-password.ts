import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { recordAudit } from '@/lib/domain/audit';
import { publishNotified } from '@/lib/domain/notifications';
import { closeSessions, endSessions } from './end-sessions';
import { hashPassword } from './hash-password';
import { notifyPasswordChanged } from './notify-account';

async function requireAddress(tx: Tx, userId: string): Promise<void> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
  if (!user) throw new AppError('not_found');
  if (user.email === null)
    throw new AppError('conflict', {
      userMessage: 'They have no email to sign in with. Write one under Edit first.',
    });
}

/**
 * An admin sets a new password for someone who lost theirs, or has none yet; all their sessions end. Throws
 * `not_found` or `conflict` (oneself, or nothing to sign in with).
 */
export async function resetPassword(
  actor: UserActor,
  { userId, password }: { userId: string; password: string },
) {
  if (userId === actor.userId) {
    throw new AppError('conflict', { userMessage: 'Change your own password on the Account page.' });
  }
  const passwordHash = await hashPassword(password);
  const { ended, told } = await inTransaction(async (tx) => {
    await requireAddress(tx, userId);
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
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

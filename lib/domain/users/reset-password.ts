import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';
import { closeSessions, endSessions } from './end-sessions';
import { hashPassword } from './hash-password';

/** An admin sets a new password for someone who lost theirs; all their sessions end. Throws `not_found` or `conflict`. */
export async function resetPassword(
  actor: UserActor,
  { userId, password }: { userId: string; password: string },
) {
  if (userId === actor.userId) {
    throw new AppError('conflict', { userMessage: 'Change your own password on the Account page.' });
  }
  const passwordHash = await hashPassword(password);
  const ended = await db().$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id: userId }, data: { passwordHash } });
    if (count === 0) throw new AppError('not_found');
    return endSessions(tx, { userId });
  });
  closeSessions(ended);
  return {};
}

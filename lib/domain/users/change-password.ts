import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { recordAudit } from '@/lib/domain/audit';
import { publishNotified } from '@/lib/domain/notifications';
import { closeSessions, endSessions } from './end-sessions';
import { hashPassword } from './hash-password';
import { notifyPasswordChanged } from './notify-account';
import { forgiveAttempt, takeAttempt } from './sign-in-throttle';
import { verifyPassword } from './verify-password';

async function requireCurrentPassword(actor: UserActor, password: string): Promise<string> {
  const attempt = `change ${actor.userId}`;
  await takeAttempt(attempt, actor.origin.address);
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(passwordHash, password)) || passwordHash === null) {
    throw new AppError('invalid_input', {
      fields: {
        currentPassword: 'This is not your current password. Try again, or ask an admin for a new one.',
      },
    });
  }
  await forgiveAttempt(attempt, actor.origin.address);
  return passwordHash;
}

/** Sets one's own password and ends every other session. Throws `invalid_input`, `rate_limited` or `conflict`. */
export async function changePassword(
  actor: UserActor,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
) {
  const former = await requireCurrentPassword(actor, currentPassword);
  const passwordHash = await hashPassword(newPassword);
  const { ended, told } = await inTransaction(async (tx) => {
    // An admin's reset in the same moment wins.
    const { count } = await tx.user.updateMany({
      where: { id: actor.userId, passwordHash: former },
      data: { passwordHash },
    });
    if (count === 0) throw new AppError('conflict');
    const ended = await endSessions(tx, { userId: actor.userId, id: { not: actor.sessionId } });
    const told = await notifyPasswordChanged(tx, actor.userId, actor.userId);
    const after = { sessionsEnded: ended.length };
    await recordAudit(tx, { actor, action: 'change_password', subject: rooms.user(actor.userId), after });
    return { ended, told };
  });
  closeSessions(ended);
  publishNotified(told);
  return {};
}

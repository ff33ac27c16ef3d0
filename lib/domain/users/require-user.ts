import type { User } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';
import { canSeeAccount } from './policy';
import { toUser } from './to-user';

/** An account, to an admin and to its owner. Throws `not_found` for everybody else. */
export async function requireUser(actor: UserActor, { userId }: { userId: string }): Promise<User> {
  const row = canSeeAccount(actor, userId) ? await db().user.findUnique({ where: { id: userId } }) : null;
  if (!row) throw new AppError('not_found');
  return toUser(row);
}

import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';

/** Forgets a view of this person. Throws `not_found`. */
export async function removeView(actor: UserActor, { viewId }: CommandInput<'remove_view'>) {
  const { count } = await db().savedView.deleteMany({ where: { id: viewId, userId: actor.userId } });
  if (count === 0) throw new AppError('not_found');
  return {};
}

import type { z } from 'zod';
import type { Page } from '@/lib/contracts/common';
import type { listPeopleInput, User } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';
import { afterCursor, byName, toPage } from './name-cursor';
import { canManageUsers } from './policy';
import { toUser } from './to-user';

/** Every account, disabled ones too, by name. Admins only: throws `forbidden`. */
export async function listUsers(
  actor: UserActor,
  input: z.infer<typeof listPeopleInput>,
): Promise<Page<User>> {
  if (!canManageUsers(actor)) throw new AppError('forbidden');
  const contains = input.q ? { contains: input.q, mode: 'insensitive' as const } : undefined;
  const matches = contains ? { OR: [{ name: contains }, { title: contains }, { email: contains }] } : {};
  const rows = await db().user.findMany({
    where: { role: input.role, AND: [afterCursor(input.after), matches] },
    orderBy: byName,
    take: input.limit + 1,
  });
  return toPage(rows, input.limit, toUser);
}

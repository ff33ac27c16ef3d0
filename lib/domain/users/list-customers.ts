import type { z } from 'zod';
import { isStaff, type Page } from '@/lib/contracts/common';
import type { Customer, listCustomersInput } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { Prisma } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { afterCursor, byName, toPage } from './name-cursor';
import { toCustomer } from './to-user';

/** By name, email, or a part of the phone number however it is spaced. */
function matches(q: string): Prisma.UserWhereInput {
  const contains = { contains: q, mode: 'insensitive' as const };
  const digits = q.replaceAll(/\D/g, '');
  return {
    OR: [
      { name: contains },
      { email: contains },
      ...(digits.length >= 3 ? [{ phone: { contains: digits } }] : []),
    ],
  };
}

/** The clients who are enabled, by name, with how they are reached. Staff only: throws `forbidden`. */
export async function listCustomers(
  actor: UserActor,
  { q, after, limit }: z.infer<typeof listCustomersInput>,
): Promise<Page<Customer>> {
  if (!isStaff(actor.role)) throw new AppError('forbidden');
  const rows = await db().user.findMany({
    where: { role: 'client', disabledAt: null, AND: [afterCursor(after), q ? matches(q) : {}] },
    orderBy: byName,
    take: limit + 1,
    select: { id: true, name: true, role: true, title: true, email: true, phone: true },
  });
  return toPage(rows, limit, toCustomer);
}

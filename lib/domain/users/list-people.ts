import type { z } from 'zod';
import { isStaff, type Page } from '@/lib/contracts/common';
import type { listPeopleInput, ListedPerson } from '@/lib/contracts/users';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { afterCursor, byName, toPage } from './name-cursor';
import { visiblePeople } from './policy';
import { toPerson } from './to-user';

/** The people this person may see, by name: for pickers and for the People page of staff. */
export async function listPeople(
  actor: UserActor,
  input: z.infer<typeof listPeopleInput>,
): Promise<Page<ListedPerson>> {
  const contains = input.q ? { contains: input.q, mode: 'insensitive' as const } : undefined;
  const rows = await db().user.findMany({
    where: {
      role: input.role,
      AND: [
        visiblePeople(actor),
        afterCursor(input.after),
        contains ? { OR: [{ name: contains }, { title: contains }] } : {},
      ],
    },
    orderBy: byName,
    take: input.limit + 1,
    select: { id: true, name: true, role: true, title: true, lastSeenAt: true },
  });
  return toPage(rows, input.limit, ({ lastSeenAt, ...row }) => ({
    ...toPerson(row),
    lastSeenAt: isStaff(actor.role) ? (lastSeenAt?.toISOString() ?? null) : null,
  }));
}

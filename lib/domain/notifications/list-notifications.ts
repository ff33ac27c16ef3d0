import type { z } from 'zod';
import type { Page } from '@/lib/contracts/common';
import type { InboxFilter, listNotificationsInput, Notification } from '@/lib/contracts/notifications';
import type { UserActor } from '@/lib/core/actor';
import { momentPage, parseMomentCursor } from '@/lib/core/moment-cursor';
import type { Prisma } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { kindsOf } from './kinds-of';
import { toNotification, withActor } from './to-notification';

const filters = {
  unread: { archivedAt: null, readAt: null },
  all: { archivedAt: null },
  done: { archivedAt: { not: null } },
} satisfies Record<InboxFilter, Prisma.NotificationWhereInput>;

function after(cursor: string | undefined): Prisma.NotificationWhereInput {
  if (cursor === undefined) return {};
  const { at, id } = parseMomentCursor(cursor);
  return { OR: [{ updatedAt: { lt: at } }, { updatedAt: at, id: { gt: id } }] };
}

/** This person's inbox, newest first. */
export async function listNotifications(
  actor: UserActor,
  { filter, category, after: cursor, limit }: z.infer<typeof listNotificationsInput>,
): Promise<Page<Notification>> {
  const rows = await db().notification.findMany({
    where: {
      userId: actor.userId,
      ...filters[filter],
      ...(category && { kind: { in: kindsOf(category) } }),
      AND: after(cursor),
    },
    include: withActor,
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const { shown, nextCursor } = momentPage(rows, limit, ({ updatedAt, id }) => ({ at: updatedAt, id }));
  return { items: shown.map((row) => toNotification(row, row.actor)), nextCursor };
}

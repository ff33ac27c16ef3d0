import { db } from '@/lib/db/prisma';

/** The badge numbers by counting rows. */
export async function recountInbox(userId: string) {
  const [unread, unseen] = await Promise.all([
    db().notification.count({ where: { userId, readAt: null } }),
    db().notification.count({ where: { userId, seenAt: null } }),
  ]);
  return { unread, unseen };
}

/** The badge numbers as they are kept. */
export async function keptCounts(userId: string) {
  const { unread, unseen } = await db().inbox.findUniqueOrThrow({ where: { userId } });
  return { unread, unseen };
}

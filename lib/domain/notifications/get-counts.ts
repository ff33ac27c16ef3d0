import type { Counts } from '@/lib/contracts/notifications';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';

/** What this person's badges show now. */
export async function getCounts(actor: Pick<UserActor, 'userId'>): Promise<Counts> {
  const inbox = await db().inbox.findUnique({
    where: { userId: actor.userId },
    select: { unread: true, unseen: true, rev: true },
  });
  return inbox ?? { unread: 0, unseen: 0, rev: 0 };
}

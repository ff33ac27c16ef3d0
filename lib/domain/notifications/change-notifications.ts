import { type Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { MAX_ROWS_IN_EVENT, type InboxChange } from './inbox-change';
import { lockInboxes } from './lock-inboxes';
import { toNotification, withActor } from './to-notification';

type Changed = { userId: string; changedCount: number; rev: number; unread: number; unseen: number };

/** `n` is the notification; the counters follow from what `readAt` and `seenAt` were and are. */
type Change = { where: Prisma.Sql; set: Prisma.Sql };

/** One statement: the rows, all with the inbox's next `rev`, and the counters by what the rows' states gained. */
function changeRows(tx: Tx, userIds: string[], { where, set }: Change): Promise<Changed[]> {
  return tx.$queryRaw<Changed[]>`
    with target as (
      select n.id, inbox.rev + 1 as rev, n."readAt" is null as was_unread, n."seenAt" is null as was_unseen
      from notifications n join inboxes inbox on inbox."userId" = n."userId"
      where n."userId" = any (${userIds}::uuid[]) and (${where})
    ),
    changed as (
      update notifications n set rev = target.rev, ${set}
      from target where n.id = target.id
      returning n."userId",
        (n."readAt" is null)::int - target.was_unread::int as unread,
        (n."seenAt" is null)::int - target.was_unseen::int as unseen
    ),
    gain as (
      select "userId", count(*)::int as n, sum(unread)::int as unread, sum(unseen)::int as unseen
      from changed group by "userId"
    )
    update inboxes set rev = rev + 1, unread = inboxes.unread + gain.unread, unseen = inboxes.unseen + gain.unseen
    from gain where inboxes."userId" = gain."userId"
    returning inboxes."userId", inboxes.rev, inboxes.unread, inboxes.unseen, gain.n as "changedCount"`;
}

/**
 * Changes rows of some inboxes in the caller's transaction: locks the inboxes, gives the rows the next `rev`, keeps
 * the counters. Answers, for each inbox in which anything changed, what to hand to `publishNotified` after the commit.
 */
export async function changeNotifications(tx: Tx, userIds: string[], change: Change): Promise<InboxChange[]> {
  await lockInboxes(tx, userIds);
  const changed = await changeRows(tx, userIds, change);
  const small = changed.filter(({ changedCount }) => changedCount <= MAX_ROWS_IN_EVENT);
  const rows =
    small.length === 0
      ? []
      : await tx.notification.findMany({
          where: { OR: small.map(({ userId, rev }) => ({ userId, rev })) },
          include: withActor,
          orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
        });
  return changed.map(({ userId, rev, unread, unseen }) => ({
    userId,
    counts: { rev, unread, unseen },
    received: null,
    updated: rows.filter((row) => row.userId === userId).map((row) => toNotification(row, row.actor)),
  }));
}

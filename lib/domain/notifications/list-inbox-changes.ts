import { SYNC_PAGE, type SyncOutput } from '@/lib/contracts/live';
import type { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { toNotification, withActor } from './to-notification';

type InboxPage = SyncOutput['inbox'];
type Row = Prisma.NotificationGetPayload<{ include: typeof withActor }>;

/** A device this many revisions behind starts from the newest page instead. */
const MAX_REVS_BEHIND = 10 * SYNC_PAGE;

const toPage = (rows: Row[]) => rows.map((row) => toNotification(row, row.actor));

async function newestPage(tx: Tx, userId: string, counts: InboxPage['counts']): Promise<InboxPage> {
  const rows = await tx.notification.findMany({
    where: { userId, archivedAt: null },
    include: withActor,
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: SYNC_PAGE,
  });
  return { counts, notifications: toPage(rows), rev: counts.rev, hasMore: false, reset: true };
}

/**
 * What changed in an inbox since revision `since`, in rising `rev`, or its newest page (`reset`) for a device that
 * starts (`since` 0) or cannot be brought up to date from there. A cursor is a whole `rev`, so a page never ends within
 * the rows of one change. Call it in a repeatable read transaction: rows and counts must be of one moment.
 */
export async function listInboxChanges(tx: Tx, userId: string, since: number): Promise<InboxPage> {
  const inbox = await tx.inbox.findUnique({
    where: { userId },
    select: { unread: true, unseen: true, rev: true },
  });
  const counts = inbox ?? { unread: 0, unseen: 0, rev: 0 };
  const isWithinReach = since > 0 && since <= counts.rev && counts.rev - since <= MAX_REVS_BEHIND;
  if (!isWithinReach) return newestPage(tx, userId, counts);

  const rows = await tx.notification.findMany({
    where: { userId, rev: { gt: since } },
    include: withActor,
    orderBy: [{ rev: 'asc' }, { id: 'asc' }],
    take: SYNC_PAGE + 1,
  });
  if (rows.length <= SYNC_PAGE) {
    return { counts, notifications: toPage(rows), rev: counts.rev, hasMore: false, reset: false };
  }
  const cutRev = rows.at(-1)!.rev;
  const whole = rows.filter(({ rev }) => rev < cutRev);
  if (whole.length === 0) return newestPage(tx, userId, counts);
  return { counts, notifications: toPage(whole), rev: whole.at(-1)!.rev, hasMore: true, reset: false };
}

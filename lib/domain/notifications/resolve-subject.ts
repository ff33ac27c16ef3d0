import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { changeNotifications } from './change-notifications';
import type { InboxChange } from './inbox-change';
import { asResolved } from './states';

/**
 * What the notifications of a subject asked for is over: they stay in the history and count as read. `userIds`
 * limits it to some people. Answers what to hand to `publishNotified` after the commit.
 */
export async function resolveSubject(tx: Tx, subjectKey: string, userIds?: string[]): Promise<InboxChange[]> {
  const concerned = await tx.notification.findMany({
    where: { subjectKey, resolvedAt: null, ...(userIds && { userId: { in: userIds } }) },
    distinct: ['userId'],
    select: { userId: true },
  });
  if (concerned.length === 0) return [];
  return changeNotifications(
    tx,
    concerned.map(({ userId }) => userId),
    { where: Prisma.sql`n."subjectKey" = ${subjectKey} and n."resolvedAt" is null`, set: asResolved },
  );
}

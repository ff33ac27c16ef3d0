import { rooms } from '@/lib/contracts/rooms';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { changeNotifications } from './change-notifications';
import type { InboxChange } from './inbox-change';

/**
 * A person has read a chat up to `lastReadSeq`, and `remaining` messages by others come after it. The chat's
 * notification is read when it tells of nothing later; otherwise it counts what remains.
 */
export function readChatNotification(
  tx: Tx,
  userId: string,
  { chatId, lastReadSeq, remaining }: { chatId: string; lastReadSeq: number; remaining: number },
): Promise<InboxChange[]> {
  const isRead = Prisma.sql`(n.kind <> 'new_message' or (n.data ->> 'seq')::int <= ${lastReadSeq})`;
  const left = Math.max(remaining, 1);
  return changeNotifications(tx, [userId], {
    where: Prisma.sql`n."subjectKey" = ${rooms.chat(chatId)} and n."readAt" is null and (${isRead} or n.count > ${left})`,
    set: Prisma.sql`
      "readAt" = case when ${isRead} then now() end,
      "seenAt" = case when ${isRead} then coalesce(n."seenAt", now()) else n."seenAt" end,
      "openKey" = case when ${isRead} then null else n."openKey" end,
      count = case when ${isRead} then n.count else ${left} end`,
  });
}

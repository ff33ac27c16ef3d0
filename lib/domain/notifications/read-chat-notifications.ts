import { chatSubjects } from '@/lib/contracts/chat-subjects';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { changeNotifications } from './change-notifications';
import type { InboxChange } from './inbox-change';

/** How many messages by others come after what was read, and how many of them call the reader by `@name`. */
type Remaining = { all: number; mentions: number };

/**
 * A person has read a chat up to `lastReadSeq`. Each of the chat's notifications is read when it tells of nothing
 * later; otherwise it counts what remains.
 */
export function readChatNotifications(
  tx: Tx,
  userId: string,
  { chatId, lastReadSeq, remaining }: { chatId: string; lastReadSeq: number; remaining: Remaining },
): Promise<InboxChange[]> {
  const isRead = Prisma.sql`(n.kind not in ('new_message', 'chat_mention') or (n.data ->> 'seq')::int <= ${lastReadSeq})`;
  const left = Prisma.sql`(case when n.kind = 'chat_mention' then ${Math.max(remaining.mentions, 1)}::int
    else ${Math.max(remaining.all - remaining.mentions, 1)}::int end)`;
  return changeNotifications(tx, [userId], {
    where: Prisma.sql`n."subjectKey" = any (${chatSubjects(chatId)}) and n."readAt" is null and (${isRead} or n.count > ${left})`,
    set: Prisma.sql`
      "readAt" = case when ${isRead} then now() end,
      "seenAt" = case when ${isRead} then coalesce(n."seenAt", now()) else n."seenAt" end,
      "openKey" = case when ${isRead} then null else n."openKey" end,
      count = case when ${isRead} then n.count else ${left} end`,
  });
}

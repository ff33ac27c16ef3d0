import type { ChatSummary } from '@/lib/contracts/chats';
import type { Tx } from '@/lib/db/in-transaction';

type Former = ChatSummary['formerMembers'][number] & { chatId: string };

/**
 * Who has left these chats of a person, by chat: those who may have written something that this person reads. One who
 * joins later does not learn who was there before, unless they may read from the beginning.
 */
export async function loadFormerMembers(
  tx: Tx,
  userId: string,
  chatIds: string[],
): Promise<Map<string, ChatSummary['formerMembers']>> {
  const rows = await tx.$queryRaw<Former[]>`
    select me."chatId", former."userId", person.name
    from chat_members me
    join chat_members former on former."chatId" = me."chatId" and former."leftAt" is not null
    join users person on person.id = former."userId"
    where me."userId" = ${userId}::uuid and me."leftAt" is null and me."chatId" = any (${chatIds}::uuid[])
      and (me."visibleFromSeq" = 0 or former."leftAt" > me."joinedAt")
    order by former."leftAt", former."userId"`;
  const byChat = new Map<string, ChatSummary['formerMembers']>();
  for (const { chatId, ...person } of rows) byChat.set(chatId, [...(byChat.get(chatId) ?? []), person]);
  return byChat;
}

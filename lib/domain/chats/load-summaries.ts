import type { ChatSummary } from '@/lib/contracts/chats';
import { AppError } from '@/lib/core/errors';
import type { Message } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { loadChats } from './load-chats';
import { loadFormerMembers } from './load-former-members';
import { toMessage } from './to-message';

type OwnView = {
  chatId: string;
  lastReadSeq: number;
  isMuted: boolean;
  unreadCount: number;
  lastMessageId: string | null;
};

/** How one member stands in each of these chats they are in: read position, unread count, the last message they see. */
function loadOwnViews(tx: Tx, userId: string, chatIds: string[]): Promise<OwnView[]> {
  return tx.$queryRaw<OwnView[]>`
    select me."chatId", me."lastReadSeq", me."mutedAt" is not null as "isMuted", unread.n as "unreadCount",
           last.id as "lastMessageId"
    from chat_members me
    join chats chat on chat.id = me."chatId"
    left join messages last
      on last."chatId" = chat.id and last.seq = chat."lastSeq" and last.seq > me."visibleFromSeq"
    cross join lateral (
      select count(*)::int as n from messages m
      where m."chatId" = chat.id and m.seq > greatest(me."lastReadSeq", me."visibleFromSeq")
        and m."senderId" <> me."userId" and m.kind = 'text'
    ) unread
    where me."userId" = ${userId}::uuid and me."leftAt" is null and me."chatId" = any (${chatIds}::uuid[])`;
}

/**
 * Chats as this member sees them in their list, in the order of `chatIds`; those they are not in are left out.
 * A fixed number of queries.
 */
export async function loadSummaries(tx: Tx, userId: string, chatIds: string[]): Promise<ChatSummary[]> {
  if (chatIds.length === 0) return [];
  const views = new Map((await loadOwnViews(tx, userId, chatIds)).map((view) => [view.chatId, view]));
  const chats = await loadChats(tx, [...views.keys()]);
  const former = await loadFormerMembers(tx, userId, [...views.keys()]);
  const lastIds = [...views.values()].flatMap(({ lastMessageId }) => lastMessageId ?? []);
  const last = new Map<string, Message>();
  for (const message of await tx.message.findMany({ where: { id: { in: lastIds } } }))
    last.set(message.id, message);
  return chatIds.flatMap((chatId) => {
    const view = views.get(chatId);
    const chat = chats.get(chatId);
    if (!view || !chat) return [];
    const lastMessage = view.lastMessageId ? last.get(view.lastMessageId) : undefined;
    const { lastReadSeq, unreadCount, isMuted } = view;
    return [
      {
        ...chat,
        lastMessage: lastMessage ? toMessage(lastMessage) : null,
        lastReadSeq,
        unreadCount,
        isMuted,
        formerMembers: former.get(chatId) ?? [],
      },
    ];
  });
}

/** One chat as this member sees it. Throws `not_found` when they are not in it. */
export async function requireSummary(tx: Tx, userId: string, chatId: string): Promise<ChatSummary> {
  const [summary] = await loadSummaries(tx, userId, [chatId]);
  if (!summary) throw new AppError('not_found');
  return summary;
}

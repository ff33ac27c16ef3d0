import type { ReadState } from '@/lib/contracts/chats';
import { chatSubjects } from '@/lib/contracts/chat-subjects';
import { AppError } from '@/lib/core/errors';
import type { Tx } from '@/lib/db/in-transaction';

/** How far a member has read, and whether their inbox still has something unread about the chat. */
export type Standing = {
  state: ReadState;
  lastSeq: number;
  visibleFromSeq: number;
  /** Of the unread messages, those that call the member by `@name`. */
  unreadMentionCount: number;
  hasUnreadNotification: boolean;
};

type Row = ReadState & Omit<Standing, 'state'>;

/** Throws `not_found` when this person is not in the chat. */
export async function requireStanding(tx: Tx, userId: string, chatId: string): Promise<Standing> {
  const [row] = await tx.$queryRaw<Row[]>`
    select me."chatId", me."userId", me."lastReadSeq", me."deliveredSeq", me."visibleFromSeq", chat."lastSeq",
      unread.n as "unreadCount", unread.mentions as "unreadMentionCount",
      exists (
        select from notifications n
        where n."userId" = me."userId" and n."subjectKey" = any (${chatSubjects(chatId)}) and n."readAt" is null
      ) as "hasUnreadNotification"
    from chat_members me join chats chat on chat.id = me."chatId"
    cross join lateral (
      select count(*)::int as n, (count(*) filter (where me."userId" = any (m."mentionedIds")))::int as mentions
      from messages m
      where m."chatId" = me."chatId" and m.seq > greatest(me."lastReadSeq", me."visibleFromSeq")
        and m."senderId" <> me."userId" and m.kind = 'text'
    ) unread
    where me."chatId" = ${chatId}::uuid and me."userId" = ${userId}::uuid and me."leftAt" is null`;
  if (!row) throw new AppError('not_found');
  const { lastSeq, visibleFromSeq, unreadMentionCount, hasUnreadNotification, ...state } = row;
  return { state, lastSeq, visibleFromSeq, unreadMentionCount, hasUnreadNotification };
}

import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';

/** An opened direct chat is in nobody's list but the opener's until something is written in it. */
export const isListedFor = (userId: string) =>
  Prisma.sql`(chat.kind = 'group' or chat."lastSeq" > 0 or chat."createdById" = ${userId}::uuid)`;

/** Where a person stands in a chat they are in. */
export type Membership = { chatId: string; lastSeq: number; visibleFromSeq: number; isListed: boolean };

/** All chats of a person, newest activity first. */
export function listMemberships(tx: Tx, userId: string): Promise<Membership[]> {
  return tx.$queryRaw<Membership[]>`
    select me."chatId", chat."lastSeq", me."visibleFromSeq", ${isListedFor(userId)} as "isListed"
    from chat_members me join chats chat on chat.id = me."chatId"
    where me."userId" = ${userId}::uuid and me."leftAt" is null
    order by chat."lastActivityAt" desc, chat.id`;
}

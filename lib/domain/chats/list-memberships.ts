import type { Tx } from '@/lib/db/in-transaction';

/** Where a person stands in a chat they are in. */
export type Membership = { chatId: string; lastSeq: number; visibleFromSeq: number };

/** All chats of a person, newest activity first. */
export function listMemberships(tx: Tx, userId: string): Promise<Membership[]> {
  return tx.$queryRaw<Membership[]>`
    select me."chatId", chat."lastSeq", me."visibleFromSeq"
    from chat_members me join chats chat on chat.id = me."chatId"
    where me."userId" = ${userId}::uuid and me."leftAt" is null
    order by chat."lastActivityAt" desc, chat.id`;
}

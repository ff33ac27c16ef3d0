import type { ReadState } from '@/lib/contracts/chats';
import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { publishNotified, readChatNotifications } from '@/lib/domain/notifications';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { requireStanding } from './read-state';

/** Moves the read position up, never back, and never past the last message. Answers whether it moved. */
async function advance(tx: Tx, userId: string, chatId: string, seq: number): Promise<boolean> {
  const moved = await tx.$executeRaw`
    update chat_members me
    set "lastReadSeq" = least(${seq}, chat."lastSeq"),
        "deliveredSeq" = greatest(me."deliveredSeq", least(${seq}, chat."lastSeq"))
    from chats chat
    where chat.id = me."chatId" and me."chatId" = ${chatId}::uuid and me."userId" = ${userId}::uuid
      and me."leftAt" is null and me."lastReadSeq" < least(${seq}, chat."lastSeq")`;
  return moved > 0;
}

/**
 * The actor has read the chat up to `seq`; its notifications are read with it, on every device. Repeating it changes
 * nothing and tells nobody. Throws `not_found`.
 */
export async function markChatRead(
  actor: UserActor,
  { chatId, seq }: CommandInput<'mark_chat_read'>,
): Promise<ReadState> {
  const { userId } = actor;
  const before = await requireStanding(db(), userId, chatId);
  const isNews = Math.min(seq, before.lastSeq) > before.state.lastReadSeq || before.hasUnreadNotification;
  if (!isNews) return before.state;
  const { state, hasMoved, inboxes } = await inTransaction(async (tx) => {
    const moved = await advance(tx, userId, chatId, seq);
    const standing = await requireStanding(tx, userId, chatId);
    const { lastReadSeq, unreadCount } = standing.state;
    const remaining = { all: unreadCount, mentions: standing.unreadMentionCount };
    const changes = standing.hasUnreadNotification
      ? await readChatNotifications(tx, userId, { chatId, lastReadSeq, remaining })
      : [];
    return { state: standing.state, hasMoved: moved, inboxes: changes };
  });
  if (hasMoved) publish(audience.chat(chatId), 'chat_read', state);
  publishNotified(inboxes);
  return state;
}

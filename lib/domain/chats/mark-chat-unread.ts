import type { ReadState } from '@/lib/contracts/chats';
import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { requireStanding } from './read-state';

/** Moves the actor's read position back to just before `seq`. Throws `not_found`. */
export async function markChatUnread(
  actor: UserActor,
  { chatId, seq }: CommandInput<'mark_chat_unread'>,
): Promise<ReadState> {
  const moved = await db().$executeRaw`
    update chat_members
    set "lastReadSeq" = greatest(${seq} - 1, "visibleFromSeq")
    where "chatId" = ${chatId}::uuid and "userId" = ${actor.userId}::uuid and "leftAt" is null
      and "lastReadSeq" > greatest(${seq} - 1, "visibleFromSeq")`;
  const { state } = await requireStanding(db(), actor.userId, chatId);
  if (moved > 0) publish(audience.chat(chatId), 'chat_read', state);
  return state;
}

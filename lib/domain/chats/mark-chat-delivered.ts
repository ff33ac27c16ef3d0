import type { ReadState } from '@/lib/contracts/chats';
import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { requireStanding } from './read-state';

/** A device of the actor has everything up to `seq`. Never moves back. Throws `not_found`. */
export async function markChatDelivered(
  actor: UserActor,
  { chatId, seq }: CommandInput<'mark_chat_delivered'>,
): Promise<ReadState> {
  const moved = await db().$executeRaw`
    update chat_members me
    set "deliveredSeq" = least(${seq}, chat."lastSeq")
    from chats chat
    where chat.id = me."chatId" and me."chatId" = ${chatId}::uuid and me."userId" = ${actor.userId}::uuid
      and me."leftAt" is null and me."deliveredSeq" < least(${seq}, chat."lastSeq")`;
  const { state } = await requireStanding(db(), actor.userId, chatId);
  if (moved > 0) publish(audience.chat(chatId), 'chat_read', state);
  return state;
}

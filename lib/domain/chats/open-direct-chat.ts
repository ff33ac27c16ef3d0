import { randomUUID } from 'node:crypto';
import type { ChatSummary } from '@/lib/contracts/chats';
import type { CommandInput } from '@/lib/contracts/commands';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { audience } from '@/lib/events/audience';
import { enterRoom, publish } from '@/lib/events/publish';
import { loadChat } from './load-chats';
import { requireSummary } from './load-summaries';
import { requireMayBegin } from './policy';

const directKeyOf = (a: string, b: string) => [a, b].sort().join(':');

/** Makes the chat unless somebody else does at this moment: the unique key lets one of them win. */
async function createOnce(tx: Tx, actor: UserActor, userId: string) {
  const id = randomUUID();
  const directKey = directKeyOf(actor.userId, userId);
  const { count } = await tx.chat.createMany({
    data: [{ id, kind: 'direct', directKey, createdById: actor.userId }],
    skipDuplicates: true,
  });
  if (count === 0) return { ...(await tx.chat.findUniqueOrThrow({ where: { directKey } })), created: null };
  await tx.chatMember.createMany({
    data: [
      { chatId: id, userId: actor.userId },
      { chatId: id, userId },
    ],
  });
  return { id, created: await loadChat(tx, id) };
}

/**
 * The direct chat with a person, made when there is none. An existing one opens also when a new one could not begin.
 * Throws `not_found`, `forbidden` (a client with a client), `conflict` (a disabled account), `invalid_input` (oneself).
 */
export async function openDirectChat(
  actor: UserActor,
  { userId }: CommandInput<'open_direct_chat'>,
): Promise<ChatSummary> {
  const existing = await db().chat.findUnique({ where: { directKey: directKeyOf(actor.userId, userId) } });
  if (existing) return requireSummary(db(), actor.userId, existing.id);
  requireMayBegin(actor, await db().user.findUnique({ where: { id: userId } }));
  const { id, created } = await inTransaction((tx) => createOnce(tx, actor, userId));
  if (created) {
    for (const memberId of [actor.userId, userId]) enterRoom(memberId, rooms.chat(id));
    // The other person hears of it with the first message.
    const opened = { chatId: id, version: created.version, chat: created };
    publish(audience.user(actor.userId), 'chat_updated', opened);
  }
  return requireSummary(db(), actor.userId, id);
}

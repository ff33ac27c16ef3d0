import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { Tx } from '@/lib/db/in-transaction';
import { enterRoom } from '@/lib/events/publish';
import { appendSystemMessage } from './append-system-message';
import { loadChat } from './load-chats';
import { insertMembers, notifyAdded } from './members';
import type { ChatChange } from './publish-chat-change';
import { lockChat, requireMember } from './require-member';

/** A message this person sees, with who wrote it. Throws `not_found`. */
export async function requireReadableMessage(
  tx: Tx,
  userId: string,
  { chatId, messageId }: { chatId: string; messageId: string },
) {
  const member = await requireMember(tx, userId, chatId);
  const message = await tx.message.findFirst({
    where: { id: messageId, chatId, kind: 'text', seq: { gt: member.visibleFromSeq } },
    include: { sender: { select: { id: true, role: true } } },
  });
  if (!message) throw new AppError('not_found');
  return message;
}

/** Says in a chat of this person that something was made of it. Hand the answer to `publishChatChange` after the commit. */
export async function postRecordLine(
  tx: Tx,
  actor: UserActor,
  chatId: string,
  text: string,
): Promise<ChatChange> {
  await lockChat(tx, actor.userId, chatId);
  const line = await appendSystemMessage(tx, actor, chatId, text);
  return { chat: await loadChat(tx, chatId), line, inboxes: [] };
}

/** A group about a record, of the actor and these people. After the commit: `enterChat`, then `publishChatChange`. */
export async function createRecordChat(
  tx: Tx,
  actor: UserActor,
  { name, others }: { name: string; others: string[] },
): Promise<ChatChange> {
  const { id } = await tx.chat.create({ data: { kind: 'group', name, createdById: actor.userId } });
  await insertMembers(tx, id, [actor.userId, ...others], 0);
  const line = await appendSystemMessage(tx, actor, id, `${actor.name} opened this chat`);
  const inboxes = await notifyAdded(tx, actor, { id, name }, others);
  return { chat: await loadChat(tx, id), line, inboxes };
}

/** The actor joins the group about a record, which they may see; null when they are in it. Then as for a new one. */
export async function joinRecordChat(tx: Tx, actor: UserActor, chatId: string): Promise<ChatChange | null> {
  await tx.$queryRaw`select 1 as locked from chats where id = ${chatId}::uuid for no key update`;
  const where = { chatId_userId: { chatId, userId: actor.userId } };
  const member = await tx.chatMember.findUnique({ where });
  if (member && member.leftAt === null) return null;
  await insertMembers(tx, chatId, [actor.userId], 0);
  const line = await appendSystemMessage(tx, actor, chatId, `${actor.name} joined`);
  return { chat: await loadChat(tx, chatId), line, inboxes: [] };
}

/** These people's connections hear the chat from now on. */
export function enterChat(chatId: string, userIds: string[]): void {
  for (const userId of userIds) enterRoom(userId, rooms.chat(chatId));
}

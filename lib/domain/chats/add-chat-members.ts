import type { ChatSummary } from '@/lib/contracts/chats';
import type { CommandInput } from '@/lib/contracts/commands';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { enterRoom } from '@/lib/events/publish';
import { appendSystemMessage } from './append-system-message';
import { loadChat } from './load-chats';
import { requireSummary } from './load-summaries';
import { insertMembers, nameList, notifyAdded } from './members';
import { requireAllActive, requireMayManage, requireRoomFor } from './policy';
import { publishChatChange } from './publish-chat-change';
import { lockChat } from './require-member';

async function add(tx: Tx, actor: UserActor, { chatId, userIds }: CommandInput<'add_chat_members'>) {
  const { chat } = await lockChat(tx, actor.userId, chatId);
  requireMayManage(actor, chat);
  const present = await tx.chatMember.findMany({ where: { chatId, leftAt: null }, select: { userId: true } });
  const isPresent = new Set(present.map(({ userId }) => userId));
  const added = [...new Set(userIds)].filter((userId) => !isPresent.has(userId));
  if (added.length === 0) return null;
  const people = await tx.user.findMany({ where: { id: { in: added } }, orderBy: { name: 'asc' } });
  requireAllActive(added, people);
  requireRoomFor(present.length + added.length);
  // Before the line that says so: it is the first thing they see.
  await insertMembers(tx, chatId, added, chat.lastSeq);
  const names = nameList(people.map(({ name }) => name));
  const line = await appendSystemMessage(tx, actor, chatId, `${actor.name} added ${names}`);
  const inboxes = await notifyAdded(tx, actor, chat, added);
  return { added, change: { chat: await loadChat(tx, chatId), line, inboxes } };
}

/**
 * People join a group; they see what comes from now on, also when they were in it before. Those who are in it already
 * are passed over. Throws `not_found`, `forbidden`, `conflict`, `invalid_input` (a disabled account).
 */
export async function addChatMembers(
  actor: UserActor,
  input: CommandInput<'add_chat_members'>,
): Promise<ChatSummary> {
  const done = await inTransaction((tx) => add(tx, actor, input));
  if (done) {
    for (const userId of done.added) enterRoom(userId, rooms.chat(input.chatId));
    publishChatChange(actor, done.change);
  }
  return requireSummary(db(), actor.userId, input.chatId);
}

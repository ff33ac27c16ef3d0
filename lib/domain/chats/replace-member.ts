import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import { audience } from '@/lib/events/audience';
import { enterRoom, exitRoom, publish } from '@/lib/events/publish';
import { appendSystemMessage } from './append-system-message';
import { loadChat } from './load-chats';
import { insertMembers, notifyAdded } from './members';
import { publishChatChange, type ChatChange } from './publish-chat-change';
import { resolveChat } from './resolve-chat';

/** Who left and who entered the chat of a record: what to hand to `publishReplacement` after the commit. */
export type Replacement = {
  chatId: string;
  leftId: string | null;
  enteredId: string | null;
  changes: ChatChange[];
};

const nameOf = async (tx: Tx, id: string) =>
  (await tx.user.findUniqueOrThrow({ where: { id }, select: { name: true } })).name;

async function takeOut(tx: Tx, actor: UserActor, chatId: string, userId: string): Promise<ChatChange> {
  // Before the commit: what is stored after it could be published before this process hears that it is done.
  exitRoom(userId, rooms.chat(chatId));
  await tx.chatMember.update({ where: { chatId_userId: { chatId, userId } }, data: { leftAt: new Date() } });
  const text = `${actor.name} removed ${await nameOf(tx, userId)}`;
  const line = await appendSystemMessage(tx, actor, chatId, text);
  const inboxes = await resolveChat(tx, chatId, userId);
  return { chat: await loadChat(tx, chatId), line, inboxes };
}

/** They see what comes from now on: what was said with somebody else is not theirs. */
async function takeIn(tx: Tx, actor: UserActor, chatId: string, userId: string): Promise<ChatChange> {
  const { lastSeq, name } = await tx.chat.findUniqueOrThrow({ where: { id: chatId } });
  await insertMembers(tx, chatId, [userId], lastSeq);
  const text = `${actor.name} added ${await nameOf(tx, userId)}`;
  const line = await appendSystemMessage(tx, actor, chatId, text);
  const inboxes = await notifyAdded(tx, actor, { id: chatId, name }, [userId]);
  return { chat: await loadChat(tx, chatId), line, inboxes };
}

/**
 * A record has another customer: the former one leaves its chat, the new one enters. Checks nothing: the caller has.
 * When the transaction fails, call `undoReplacement`.
 */
export async function replaceMember(
  tx: Tx,
  actor: UserActor,
  chatId: string,
  { leaving, entering }: { leaving: string | null; entering: string | null },
): Promise<Replacement> {
  await tx.$queryRaw`select 1 as locked from chats where id = ${chatId}::uuid for no key update`;
  const present = await tx.chatMember.findMany({ where: { chatId, leftAt: null }, select: { userId: true } });
  const isIn = (id: string) => present.some(({ userId }) => userId === id);
  const leftId = leaving && isIn(leaving) ? leaving : null;
  const enteredId = entering && !isIn(entering) ? entering : null;
  const changes: ChatChange[] = [];
  if (leftId) changes.push(await takeOut(tx, actor, chatId, leftId));
  if (enteredId) changes.push(await takeIn(tx, actor, chatId, enteredId));
  return { chatId, leftId, enteredId, changes };
}

/** Nothing was stored: who was shown out hears the chat again. */
export function undoReplacement({ chatId, leftId }: Replacement): void {
  if (leftId) enterRoom(leftId, rooms.chat(chatId));
}

/** Sets the rooms right and tells the members and who left. Call it after the commit. */
export function publishReplacement(
  actor: UserActor,
  { chatId, leftId, enteredId, changes }: Replacement,
): void {
  const last = changes.at(-1);
  if (!last) return;
  if (leftId) {
    // Again: a connection that was just opening may have read the membership before the commit.
    exitRoom(leftId, rooms.chat(chatId));
    const gone = { chatId, version: last.chat.version, chat: null };
    publish(audience.user(leftId), 'chat_updated', gone);
  }
  const [first] = changes;
  if (leftId && first) publishChatChange(actor, first);
  if (enteredId) {
    enterRoom(enteredId, rooms.chat(chatId));
    publishChatChange(actor, last);
  }
}

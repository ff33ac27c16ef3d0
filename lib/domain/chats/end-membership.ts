import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { audience } from '@/lib/events/audience';
import { enterRoom, exitRoom, publish } from '@/lib/events/publish';
import { appendSystemMessage } from './append-system-message';
import { loadChat } from './load-chats';
import { publishChatChange, type ChatChange } from './publish-chat-change';
import { resolveChat } from './resolve-chat';

/** Runs under the chat's lock: says whose membership ends and what the chat's line about it says, or throws. */
type Decide = (tx: Tx) => Promise<{ userId: string; line: string }>;

async function end(
  tx: Tx,
  actor: UserActor,
  chatId: string,
  userId: string,
  text: string,
): Promise<ChatChange> {
  await tx.chatMember.update({ where: { chatId_userId: { chatId, userId } }, data: { leftAt: new Date() } });
  const line = await appendSystemMessage(tx, actor, chatId, text);
  const inboxes = await resolveChat(tx, chatId, userId);
  return { chat: await loadChat(tx, chatId), line, inboxes };
}

/**
 * Somebody is no longer in a chat. Their connections leave its room before the commit: whatever is stored after it could
 * otherwise be published before this process hears that the commit is done. A rollback lets them back in.
 */
export async function endMembership(actor: UserActor, chatId: string, decide: Decide): Promise<void> {
  const room = rooms.chat(chatId);
  let leaver: string | null = null;
  const isGone = { now: false };
  try {
    const change = await inTransaction(async (tx) => {
      const { userId, line } = await decide(tx);
      leaver = userId;
      exitRoom(userId, room);
      return end(tx, actor, chatId, userId, line);
    });
    isGone.now = true;
    // Again: a connection that was just opening may have read the membership before the commit, and joined by it.
    if (leaver !== null) exitRoom(leaver, room);
    if (leaver !== null)
      publish(audience.user(leaver), 'chat_updated', { chatId, version: change.chat.version, chat: null });
    publishChatChange(actor, change);
  } finally {
    if (!isGone.now && leaver !== null) enterRoom(leaver, room);
  }
}

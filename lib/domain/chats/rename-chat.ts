import type { ChatSummary } from '@/lib/contracts/chats';
import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { appendSystemMessage } from './append-system-message';
import { loadChat } from './load-chats';
import { requireSummary } from './load-summaries';
import { requireMayManage } from './policy';
import { publishChatChange } from './publish-chat-change';
import { lockChat } from './require-member';

/** Gives a group another name. Throws `not_found`, `forbidden` (a client), `conflict` (a direct chat). */
export async function renameChat(
  actor: UserActor,
  { chatId, name }: CommandInput<'rename_chat'>,
): Promise<ChatSummary> {
  const change = await inTransaction(async (tx) => {
    const { chat } = await lockChat(tx, actor.userId, chatId);
    requireMayManage(actor, chat);
    if (chat.name === name) return null;
    await tx.chat.update({ where: { id: chatId }, data: { name } });
    const line = await appendSystemMessage(tx, actor, chatId, `${actor.name} named the group “${name}”`);
    return { chat: await loadChat(tx, chatId), line, inboxes: [] };
  });
  if (change) publishChatChange(actor, change);
  return requireSummary(db(), actor.userId, chatId);
}

import { AppError } from '@/lib/core/errors';
import type { Chat, ChatMember } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';

/** This person's place in a chat. Throws `not_found` when they are not in it, or there is no such chat. */
export async function requireMember(tx: Tx, userId: string, chatId: string): Promise<ChatMember> {
  const member = await tx.chatMember.findUnique({ where: { chatId_userId: { chatId, userId } } });
  if (!member || member.leftAt) throw new AppError('not_found');
  return member;
}

/**
 * Keeps everyone else from writing to the chat and from changing who is in it, until the commit. Take this lock before
 * every other. Throws `not_found` when this person is not in the chat.
 */
export async function lockChat(
  tx: Tx,
  userId: string,
  chatId: string,
): Promise<{ chat: Chat; member: ChatMember }> {
  await tx.$queryRaw`select 1 as locked from chats where id = ${chatId}::uuid for no key update`;
  const member = await requireMember(tx, userId, chatId);
  return { member, chat: await tx.chat.findUniqueOrThrow({ where: { id: chatId } }) };
}

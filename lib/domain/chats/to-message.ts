import type { Message } from '@/lib/contracts/chats';

type MessageRow = Omit<Message, 'createdAt'> & { createdAt: Date };

/** A message as the database has it → as people see it. */
export function toMessage(row: MessageRow): Message {
  const { id, chatId, seq, senderId, clientId, kind, body, createdAt } = row;
  return { id, chatId, seq, senderId, clientId, kind, body, createdAt: createdAt.toISOString() };
}

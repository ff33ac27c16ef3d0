import type { Message } from '@/lib/contracts/chats';

type MessageRow = Omit<Message, 'createdAt' | 'mentionedIds'> & {
  createdAt: Date;
  /** Null, or through Prisma's models empty: nobody. */
  mentionedIds: string[] | null;
};

/** A message as the database has it → as people see it. */
export function toMessage(row: MessageRow): Message {
  const { id, chatId, seq, senderId, clientId, kind, body, mentionedIds, createdAt } = row;
  const message = { id, chatId, seq, senderId, clientId, kind, body, createdAt: createdAt.toISOString() };
  return mentionedIds && mentionedIds.length > 0 ? { ...message, mentionedIds } : message;
}

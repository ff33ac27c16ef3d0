import { notificationKinds } from '@/lib/contracts/notification-kinds';
import { rooms } from '@/lib/contracts/rooms';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import type { Message, User } from '@/lib/db/generated/client';
import { notify } from '@/lib/domain/notifications';
import { createChat, createMessage } from '@/lib/testing/factories';
import type { DemoConversation } from './conversations';

const MINUTE_MS = 60_000;
const PREVIEW_LENGTH = 140;

/** Writes a conversation as if it had happened: messages in the past, what is unread, and its notifications. */
export async function seedConversation(
  conversation: DemoConversation,
  people: Map<string, User>,
  now: Date,
): Promise<void> {
  const person = (key: string) => people.get(key)!;
  const at = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * MINUTE_MS);
  const lines = [...conversation.lines].sort(([, a], [, b]) => b - a);
  const chat = await createChat(conversation.members.map(person), {
    ...(conversation.name && { name: conversation.name }),
    createdAt: at(lines[0]![1]),
  });
  const messages: Message[] = [];
  for (const [sender, minutesAgo, body] of lines) {
    messages.push(await createMessage(chat, person(sender), { body, createdAt: at(minutesAgo) }));
  }
  for (const key of conversation.members) {
    const unread = conversation.unread?.[key] ?? 0;
    const lastReadSeq = messages.length - unread;
    await db().chatMember.update({
      where: { chatId_userId: { chatId: chat.id, userId: person(key).id } },
      data: { lastReadSeq, deliveredSeq: lastReadSeq },
    });
    if (unread > 0) await seedUnreadNotification(person(key), messages.slice(-unread), conversation, people);
  }
}

async function seedUnreadNotification(
  recipient: User,
  unread: Message[],
  conversation: DemoConversation,
  people: Map<string, User>,
): Promise<void> {
  const senders = new Map([...people.values()].map((person) => [person.id, person.name]));
  const subjectKey = rooms.chat(unread[0]!.chatId);
  await inTransaction(async (tx) => {
    await notify(
      tx,
      unread.map(({ id, chatId, seq, senderId, body }) => ({
        userId: recipient.id,
        kind: 'new_message' as const,
        subjectKey,
        actorId: senderId,
        data: notificationKinds.new_message.data.parse({
          chatId,
          chatName: conversation.name,
          senderId,
          senderName: senders.get(senderId),
          messageId: id,
          seq,
          preview: body.slice(0, PREVIEW_LENGTH),
        }),
      })),
    );
    await tx.notification.updateMany({
      where: { userId: recipient.id, openKey: subjectKey },
      data: { createdAt: unread[0]!.createdAt, updatedAt: unread.at(-1)!.createdAt },
    });
  });
}

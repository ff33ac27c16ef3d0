import { mentionsSubject } from '@/lib/contracts/chat-subjects';
import { mentionedIn } from '@/lib/contracts/mentions';
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
    const others = conversation.members.filter((key) => key !== sender).map(person);
    const mentionedIds = mentionedIn(body, others).map(({ id }) => id);
    const options = { body, mentionedIds, createdAt: at(minutesAgo) };
    messages.push(await createMessage(chat, person(sender), options));
  }
  for (const key of conversation.members) {
    const unread = conversation.unread?.[key] ?? 0;
    const lastReadSeq = messages.length - unread;
    await db().chatMember.update({
      where: { chatId_userId: { chatId: chat.id, userId: person(key).id } },
      data: { lastReadSeq, deliveredSeq: lastReadSeq },
    });
    if (unread === 0) continue;
    const isCalled = ({ mentionedIds }: Message) => mentionedIds.includes(person(key).id);
    const news = messages.slice(-unread);
    const ordinary = news.filter((message) => !isCalled(message));
    await seedUnreadNotification(person(key), 'new_message', ordinary, conversation, people);
    await seedUnreadNotification(person(key), 'chat_mention', news.filter(isCalled), conversation, people);
  }
}

async function seedUnreadNotification(
  recipient: User,
  kind: 'new_message' | 'chat_mention',
  unread: Message[],
  conversation: DemoConversation,
  people: Map<string, User>,
): Promise<void> {
  if (unread.length === 0) return;
  const senders = new Map([...people.values()].map((person) => [person.id, person.name]));
  const { chatId } = unread[0]!;
  const subjectKey = kind === 'chat_mention' ? mentionsSubject(chatId) : rooms.chat(chatId);
  await inTransaction(async (tx) => {
    await notify(
      tx,
      unread.map(({ id, seq, senderId, body }) => ({
        userId: recipient.id,
        kind,
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

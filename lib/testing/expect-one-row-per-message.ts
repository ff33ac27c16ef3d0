import { expect } from 'vitest';
import { newMessageData } from '@/lib/contracts/notification-kinds';
import type { Notification } from '@/lib/contracts/notifications';
import { db } from '@/lib/db/prisma';

/** A message that calls somebody is told as a mention, any other as ordinary news, and what one row tells no other does. */
export async function expectOneRowPerMessage(rows: Notification[], userId: string): Promise<void> {
  for (const { kind, data } of rows) {
    if (kind === 'added_to_chat') continue;
    const { messageId } = newMessageData.parse(data);
    const { mentionedIds } = await db().message.findUniqueOrThrow({ where: { id: messageId } });
    expect(kind).toBe(mentionedIds.includes(userId) ? 'chat_mention' : 'new_message');
  }
  const open = rows.filter(({ readAt }) => readAt === null).map(({ subjectKey }) => subjectKey);
  expect(new Set(open).size).toBe(open.length);
}

import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createChat, createMessage } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { getChat } from './get-chat';
import { listChats } from './list-chats';
import { listMessages } from './list-messages';
import { markChatDelivered } from './mark-chat-delivered';
import { markChatRead } from './mark-chat-read';
import { markChatUnread } from './mark-chat-unread';
import { sendMessage } from './send-message';
import { setChatMuted } from './set-chat-muted';

useTestDatabase();

let ana: UserActor;
let piotr: UserActor;
let chatId: string;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  [ana, piotr] = await Promise.all([createActor({ name: 'Ana' }), createActor({ name: 'Piotr Żak' })]);
  ({ id: chatId } = await createChat([ana, piotr]));
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  for (const { userId } of [ana, piotr]) expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
});

async function say(actor: UserActor, times = 1, chat = chatId) {
  for (let i = 0; i < times; i += 1)
    await sendMessage(actor, { chatId: chat, clientId: randomUUID(), body: `${i}` });
}

describe('mark_chat_read', () => {
  it('moves up, reads the notification on every device and tells the chat', async () => {
    await say(ana, 3);
    events.clear();
    const state = await markChatRead(piotr, { chatId, seq: 3 });
    expect(state).toEqual({ chatId, userId: piotr.userId, lastReadSeq: 3, deliveredSeq: 3, unreadCount: 0 });
    expect(events.of('chat_read', rooms.chat(chatId))).toEqual([state]);
    const [updated] = events.of('notification_updated', rooms.user(piotr.userId));
    expect(updated).toMatchObject({
      counts: { unread: 0, unseen: 0, rev: 4 },
      notifications: [{ rev: 4, count: 3 }],
    });
    expect(updated!.notifications[0]!.readAt).not.toBeNull();
  });

  it('does nothing and says nothing when repeated, moved back, or beyond the end', async () => {
    await say(ana, 3);
    await markChatRead(piotr, { chatId, seq: 99 });
    events.clear();
    for (const seq of [3, 1, 0, 99]) expect((await markChatRead(piotr, { chatId, seq })).lastReadSeq).toBe(3);
    expect(events.recorded).toEqual([]);
  });

  it('leaves the notification unread while something later is unread, counting what remains', async () => {
    await say(ana, 3);
    expect(await markChatRead(piotr, { chatId, seq: 1 })).toMatchObject({ unreadCount: 2 });
    expect(await db().notification.findFirst({ where: { userId: piotr.userId } })).toMatchObject({
      count: 2,
      readAt: null,
    });
    expect(await keptCounts(piotr.userId)).toEqual({ unread: 1, unseen: 1 });
  });

  it('never loses a message that comes at the same moment', async () => {
    await say(ana);
    for (let round = 0; round < 20; round += 1) {
      const { lastSeq } = await db().chat.findUniqueOrThrow({ where: { id: chatId } });
      await Promise.all([say(ana), markChatRead(piotr, { chatId, seq: lastSeq })]);
      expect(await db().notification.count({ where: { userId: piotr.userId, readAt: null } })).toBe(1);
    }
  });
});

describe('the other positions', () => {
  it('mark_chat_unread moves back to before a message, and reading moves up again', async () => {
    await say(ana, 3);
    await markChatRead(piotr, { chatId, seq: 3 });
    expect(await markChatUnread(piotr, { chatId, seq: 2 })).toMatchObject({ lastReadSeq: 1, unreadCount: 2 });
    expect(events.of('chat_read').at(-1)).toMatchObject({ lastReadSeq: 1 });
    expect(await markChatUnread(piotr, { chatId, seq: 3 })).toMatchObject({ lastReadSeq: 1 });
    expect(await markChatRead(piotr, { chatId, seq: 3 })).toMatchObject({ unreadCount: 0 });
  });

  it('mark_chat_delivered only moves up', async () => {
    await say(ana, 2);
    expect(await markChatDelivered(piotr, { chatId, seq: 2 })).toMatchObject({
      deliveredSeq: 2,
      lastReadSeq: 0,
    });
    expect(await markChatDelivered(piotr, { chatId, seq: 1 })).toMatchObject({ deliveredSeq: 2 });
    expect(events.of('chat_read')).toHaveLength(1);
  });

  it('are nobody else’s business', async () => {
    const outsider = await createActor({ role: 'admin' });
    for (const move of [markChatRead, markChatUnread, markChatDelivered]) {
      await expect(move(outsider, { chatId, seq: 1 })).rejects.toMatchObject({ code: 'not_found' });
    }
    await expect(setChatMuted(outsider, { chatId, isMuted: true })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('lists', () => {
  it('count unread messages by others, also in a muted chat', async () => {
    await setChatMuted(piotr, { chatId, isMuted: true });
    expect(events.of('chat_muted', rooms.user(piotr.userId))).toEqual([{ chatId, isMuted: true }]);
    expect(events.of('chat_muted')).toHaveLength(1);
    await say(ana, 3);
    await say(piotr, 2);
    const { items } = await listChats(piotr, { limit: 50 });
    expect(items).toMatchObject([
      { id: chatId, unreadCount: 3, isMuted: true, lastSeq: 5, lastMessage: { seq: 5 } },
    ]);
    expect((await getChat(ana, { chatId })).unreadCount).toBe(2);
  });

  it('page by last activity without gaps or repeats', async () => {
    const at = new Date(Date.now() - 1_000);
    const others = await Promise.all(
      Array.from({ length: 6 }, () => createChat([ana, piotr], { name: 'Group', createdAt: at })),
    );
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const page = await listChats(ana, { limit: 2, after });
      seen.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) break;
      after = page.nextCursor;
    }
    expect(seen).toEqual([chatId, ...others.map(({ id }) => id).sort()]);
  });

  it('search names of groups and of the others, not one’s own, and take % literally', async () => {
    await createChat([ana, piotr, await createActor({ name: 'Zoë' })], { name: 'Kitchen 100%' });
    const found = async (actor: UserActor, q: string) =>
      (await listChats(actor, { limit: 50, q })).items.length;
    expect(await found(ana, 'żak')).toBe(2);
    expect(await found(piotr, 'żak')).toBe(0);
    expect(await found(ana, 'kitchen')).toBe(1);
    expect(await found(ana, '%')).toBe(1);
    expect(await found(ana, 'zo')).toBe(1);
  });

  it('page through messages both ways', async () => {
    for (let i = 0; i < 7; i += 1) await createMessage({ id: chatId }, ana);
    const page = async (input: { before?: number; afterSeq?: number }) => {
      const { messages, ...more } = await listMessages(piotr, { chatId, limit: 3, ...input });
      return { seqs: messages.map(({ seq }) => seq), ...more };
    };
    expect(await page({})).toEqual({ seqs: [5, 6, 7], hasOlder: true, hasNewer: false });
    expect(await page({ before: 5 })).toEqual({ seqs: [2, 3, 4], hasOlder: true, hasNewer: true });
    expect(await page({ before: 2 })).toEqual({ seqs: [1], hasOlder: false, hasNewer: true });
    expect(await page({ afterSeq: 3 })).toEqual({ seqs: [4, 5, 6], hasOlder: true, hasNewer: true });
    expect(await page({ afterSeq: 7 })).toEqual({ seqs: [], hasOlder: true, hasNewer: false });
  });
});

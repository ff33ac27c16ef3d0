import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createChat } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { sendMessage } from './send-message';
import { setChatMuted } from './set-chat-muted';
import { toMessage } from './to-message';
import { clearView, setView } from './viewing';

useTestDatabase();

let ana: UserActor;
let piotr: UserActor;
let chatId: string;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  [ana, piotr] = await Promise.all([createActor({ name: 'Ana' }), createActor({ name: 'Piotr' })]);
  ({ id: chatId } = await createChat([ana, piotr]));
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  for (const { userId } of [ana, piotr]) expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
});

const input = (body = 'Hello', chat = chatId) => ({ chatId: chat, clientId: randomUUID(), body });
const notificationsOf = ({ userId }: UserActor) =>
  db().notification.findMany({ where: { userId }, orderBy: { rev: 'asc' } });
const stored = (chat = chatId) => db().message.findMany({ where: { chatId: chat }, orderBy: { seq: 'asc' } });

describe('one message', () => {
  it('is stored before it is acked, and the row is what the ack says', async () => {
    const message = await sendMessage(ana, input('Good morning'));
    const [row] = await stored();
    expect(toMessage(row!)).toEqual(message);
    expect(message).toMatchObject({ seq: 1, senderId: ana.userId, kind: 'text' });
    const chat = await db().chat.findUniqueOrThrow({ where: { id: chatId } });
    expect(chat).toMatchObject({ lastSeq: 1, lastActivityAt: row!.createdAt });
  });

  it('reaches the chat but not the socket that sent it, and notifies the other person only', async () => {
    const fromSocket = { ...ana, origin: { ...ana.origin, socketId: 'socket-1' } };
    const message = await sendMessage(fromSocket, input('Is the\n boiler   on?'));
    const [published] = events.recorded.filter(({ event }) => event === 'chat_message');
    expect(published).toMatchObject({
      audience: { rooms: [rooms.chat(chatId)], exceptSocketId: 'socket-1' },
      payload: { message, senderName: 'Ana' },
    });
    const [received] = events.of('notification_received', rooms.user(piotr.userId));
    expect(received).toMatchObject({
      notification: {
        kind: 'new_message',
        count: 1,
        title: 'New message from Ana',
        body: 'Is the boiler on?',
        rev: 1,
      },
      counts: { unread: 1, unseen: 1, rev: 1 },
    });
    expect(received!.notification.actor).toEqual({ id: ana.userId, name: 'Ana' });
    expect(events.of('notification_received', rooms.user(ana.userId))).toEqual([]);
  });

  it('keeps any text: quotes, braces, backslashes, emoji, half a surrogate pair', async () => {
    for (const body of ['{"a","b"}', 'NULL', "it's \\ back", 'żółć 🛠️ مرحبا', ' two  spaces ']) {
      expect((await sendMessage(ana, input(body))).body).toBe(body);
    }
    expect((await sendMessage(ana, input('half \ud83d'))).body).toBe('half \ufffd');
    expect((await stored()).map(({ body }) => body)).toContain('half \ufffd');
  });

  it('is not found for who is not in the chat, or no longer, and leaves nothing', async () => {
    const outsider = await createActor({ role: 'admin' });
    await expect(sendMessage(outsider, input())).rejects.toMatchObject({ code: 'not_found' });
    await expect(sendMessage(ana, input('x', randomUUID()))).rejects.toMatchObject({ code: 'not_found' });
    await db().chatMember.updateMany({ where: { chatId, userId: ana.userId }, data: { leftAt: new Date() } });
    await expect(sendMessage(ana, input())).rejects.toMatchObject({ code: 'not_found' });
    expect(await stored()).toEqual([]);
    expect(events.recorded).toEqual([]);
  });
});

describe('who is notified', () => {
  it('has one row per unread chat, whose count rises', async () => {
    await sendMessage(ana, input('one'));
    await sendMessage(ana, input('two'));
    await Promise.all([sendMessage(ana, input('three')), sendMessage(ana, input('four'))]);
    const rows = await notificationsOf(piotr);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ count: 4, rev: 3, data: { preview: 'four', seq: 4 } });
    expect(await keptCounts(piotr.userId)).toEqual({ unread: 1, unseen: 1 });
  });

  it('is not who looks at the chat, on whichever device, nor who muted it', async () => {
    setView('phone', piotr.userId, { chatId, isVisible: true });
    await sendMessage(ana, input());
    expect(await notificationsOf(piotr)).toEqual([]);
    setView('phone', piotr.userId, { chatId, isVisible: false });
    await setChatMuted(piotr, { chatId, isMuted: true });
    await sendMessage(ana, input());
    expect(await notificationsOf(piotr)).toEqual([]);
    await setChatMuted(piotr, { chatId, isMuted: false });
    await sendMessage(ana, input());
    expect(await notificationsOf(piotr)).toHaveLength(1);
    clearView('phone');
  });

  it('is every member of a group, each for what the others wrote in one batch', async () => {
    const zoe = await createActor({ name: 'Zoë' });
    const group = await createChat([ana, piotr, zoe], { name: 'Boiler' });
    await Promise.all([sendMessage(ana, input('a', group.id)), sendMessage(piotr, input('b', group.id))]);
    const counts = await Promise.all(
      [ana, piotr, zoe].map(async (actor) => (await notificationsOf(actor))[0]?.count),
    );
    expect(counts).toEqual([1, 1, 2]);
    expect(events.of('notification_received', rooms.user(zoe.userId))[0]!.notification.title).toBe(
      '2 new messages from Piotr in Boiler',
    );
  });
});

describe('a repeat', () => {
  it('answers the first result and tells nobody again', async () => {
    const sent = input('once');
    const first = await sendMessage(ana, sent);
    events.clear();
    expect(await sendMessage(ana, sent)).toEqual(first);
    expect(await stored()).toHaveLength(1);
    expect(events.recorded).toEqual([]);
    expect((await notificationsOf(piotr))[0]!.count).toBe(1);
  });

  it('within one batch is stored once', async () => {
    const sent = input('once');
    const results = await Promise.all([
      sendMessage(ana, sent),
      sendMessage(ana, sent),
      sendMessage(ana, sent),
    ]);
    expect(new Set(results.map(({ id }) => id)).size).toBe(1);
    expect(events.of('chat_message')).toHaveLength(1);
  });

  it('with another text or chat is refused, also within one batch', async () => {
    const sent = input('once');
    const other = await createChat([ana, await createActor()]);
    const [first, ...refused] = await Promise.allSettled([
      sendMessage(ana, sent),
      sendMessage(ana, { ...sent, body: 'twice' }),
      sendMessage(ana, { ...sent, chatId: other.id }),
    ]);
    expect(first.status).toBe('fulfilled');
    for (const result of refused) expect(result).toMatchObject({ reason: { code: 'idempotency_mismatch' } });
    await expect(sendMessage(ana, { ...sent, body: 'later' })).rejects.toMatchObject({
      code: 'idempotency_mismatch',
    });
  });

  it('of a refused message can still be sent where it is allowed', async () => {
    const clientId = randomUUID();
    const results = await Promise.allSettled([
      sendMessage(ana, { chatId: randomUUID(), clientId, body: 'x' }),
      sendMessage(ana, { chatId, clientId, body: 'x' }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('by somebody else with the same client id is another message', async () => {
    const sent = input('mine');
    await Promise.all([sendMessage(ana, sent), sendMessage(piotr, sent)]);
    expect(await stored()).toHaveLength(2);
  });
});

describe('a batch', () => {
  it('stores the good ones beside the bad ones, in the order they came', async () => {
    const bodies = Array.from({ length: 30 }, (_, index) => `${index}`);
    const results = await Promise.allSettled(
      bodies.map((body, index) => sendMessage(ana, input(body, index % 3 === 2 ? randomUUID() : chatId))),
    );
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect((await stored()).map(({ body }) => Number(body))).toEqual(
      bodies.map(Number).filter((n) => n % 3 !== 2),
    );
    expect((await stored()).map(({ seq }) => seq)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('stores the others when one cannot be stored at all', async () => {
    // Past the contract, which refuses it: PostgreSQL has no place for U+0000.
    const results = await Promise.allSettled(['a', 'b\0', 'c'].map((body) => sendMessage(ana, input(body))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await stored()).map(({ body }) => body)).toEqual(['a', 'c']);
  });
});

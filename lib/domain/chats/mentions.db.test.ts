import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createChat } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { leaveChat } from './leave-chat';
import { listMessages } from './list-messages';
import { markChatRead } from './mark-chat-read';
import { sendMessage } from './send-message';
import { setChatMuted } from './set-chat-muted';
import { clearView, setView } from './viewing';

useTestDatabase();

let ana: UserActor;
let piotr: UserActor;
let zoe: UserActor;
let chatId: string;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  [ana, piotr, zoe] = await Promise.all([
    createActor({ name: 'Ana Lind' }),
    createActor({ name: 'Piotr Zieliński' }),
    createActor({ name: 'Zoë Roe', role: 'client' }),
  ]);
  ({ id: chatId } = await createChat([ana, piotr, zoe], { name: 'Boiler' }));
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  for (const { userId } of [ana, piotr, zoe])
    expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
});

const say = (actor: UserActor, body: string) => sendMessage(actor, { chatId, clientId: randomUUID(), body });
/** Kind, count and message number of each row that is unread, those of mentions first. */
async function unreadOf({ userId }: UserActor) {
  const rows = await db().notification.findMany({
    where: { userId, readAt: null },
    orderBy: { kind: 'asc' },
  });
  return rows.map(({ kind, count, data }) => [kind, count, (data as { seq: number }).seq]);
}

describe('a mention', () => {
  it('is told as one, instead of the ordinary news; the others get that', async () => {
    const message = await say(ana, 'Ask @Piotr Zieliński, or @zoe');
    expect(message.mentionedIds?.toSorted()).toEqual([piotr.userId, zoe.userId].sort());
    const toPiotr = events.of('notification_received', rooms.user(piotr.userId));
    expect(toPiotr).toMatchObject([
      {
        notification: {
          kind: 'chat_mention',
          title: 'Ana Lind mentioned you in Boiler',
          body: 'Ask @Piotr Zieliński, or @zoe',
          link: `/chat/${chatId}?message=1`,
          actor: { id: ana.userId },
        },
        counts: { unread: 1, unseen: 1, rev: 1 },
      },
    ]);
    await say(zoe, '@Ana?');
    expect(await unreadOf(ana)).toEqual([['chat_mention', 1, 2]]);
    expect(await unreadOf(piotr)).toEqual([
      ['chat_mention', 1, 1],
      ['new_message', 1, 2],
    ]);
  });

  it('stays with the message for everyone who reads it, and in a repeat', async () => {
    const sent = { chatId, clientId: randomUUID(), body: '@Piotr' };
    const first = await sendMessage(ana, sent);
    expect(await sendMessage(ana, sent)).toEqual(first);
    const { messages } = await listMessages(zoe, { chatId, limit: 10 });
    expect(messages).toEqual([first]);
    expect(first.mentionedIds).toEqual([piotr.userId]);
    expect(await unreadOf(piotr)).toEqual([['chat_mention', 1, 1]]);
  });

  it('calls nobody but members of now: not the sender, not a stranger, not who left', async () => {
    const outsider = await createActor({ name: 'Outsider' });
    await leaveChat(zoe, { chatId });
    const message = await say(ana, '@Ana Lind, @Outsider and @Zoë Roe');
    expect(message.mentionedIds).toBeUndefined();
    expect(await unreadOf(outsider)).toEqual([]);
    expect(await unreadOf(piotr)).toEqual([['new_message', 1, 2]]);
    expect(await unreadOf(zoe)).toEqual([]);
    expect(await unreadOf(ana)).toEqual([]);
  });

  it('reaches who muted the chat, but not who looks at it', async () => {
    await setChatMuted(piotr, { chatId, isMuted: true });
    setView('phone', zoe.userId, { chatId, isVisible: true });
    await say(ana, 'Nothing for Piotr');
    await say(ana, '@Piotr and @Zoë');
    clearView('phone');
    expect(await unreadOf(piotr)).toEqual([['chat_mention', 1, 2]]);
    expect(await unreadOf(zoe)).toEqual([]);
  });

  it('is not hidden by what comes after it, and several are one row', async () => {
    await say(ana, '@Piotr first');
    await say(ana, 'something else');
    await Promise.all([say(zoe, '@Piotr second'), say(ana, 'more'), say(zoe, '@Piotr third')]);
    expect(await unreadOf(piotr)).toEqual([
      ['chat_mention', 3, 5],
      ['new_message', 2, 4],
    ]);
    expect(events.of('notification_received', rooms.user(piotr.userId)).at(-1)).toMatchObject({
      counts: { unread: 2, unseen: 2 },
    });
    const mention = await db().notification.findFirstOrThrow({
      where: { userId: piotr.userId, kind: 'chat_mention' },
    });
    expect(mention.data).toMatchObject({ preview: '@Piotr third', senderName: 'Zoë Roe' });
  });
});

describe('reading the chat', () => {
  it('reads its mention, on every device, with the rest', async () => {
    await say(ana, '@Piotr');
    await say(ana, 'and more');
    events.clear();
    await markChatRead(piotr, { chatId, seq: 2 });
    const [updated, ...others] = events.of('notification_updated', rooms.user(piotr.userId));
    expect(others).toEqual([]);
    expect(updated).toMatchObject({ counts: { unread: 0, unseen: 0 } });
    expect(updated!.notifications.map(({ kind }) => kind).sort()).toEqual(['chat_mention', 'new_message']);
    await say(ana, '@Piotr again');
    expect(await unreadOf(piotr)).toEqual([['chat_mention', 1, 3]]);
  });

  it('up to a mention reads it, and leaves what comes later', async () => {
    await say(ana, '@Piotr');
    await say(ana, 'and more');
    await markChatRead(piotr, { chatId, seq: 1 });
    expect(await unreadOf(piotr)).toEqual([['new_message', 1, 2]]);
  });

  it('up to between two mentions leaves one, and counts each row by its own messages', async () => {
    for (const body of ['@Piotr', 'x', '@Piotr', 'y', 'z', '@Piotr']) await say(ana, body);
    await markChatRead(piotr, { chatId, seq: 4 });
    expect(await unreadOf(piotr)).toEqual([
      ['chat_mention', 1, 6],
      ['new_message', 1, 5],
    ]);
  });

  it('is over for who leaves: neither row asks for anything', async () => {
    await say(ana, '@Piotr');
    await say(ana, 'and more');
    await leaveChat(piotr, { chatId });
    expect(await unreadOf(piotr)).toEqual([]);
    expect(await db().notification.count({ where: { userId: piotr.userId, resolvedAt: null } })).toBe(0);
  });
});

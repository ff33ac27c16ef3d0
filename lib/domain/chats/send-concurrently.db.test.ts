import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createChat } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { markChatRead } from './mark-chat-read';
import { createSender } from './send-message';

const database = useTestDatabase();

let ana: UserActor;
let piotr: UserActor;
let chatId: string;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  [ana, piotr] = await Promise.all([createActor(), createActor()]);
  ({ id: chatId } = await createChat([ana, piotr]));
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  for (const { userId } of [ana, piotr]) expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
});

const input = (body = 'Hello', chat = chatId) => ({ chatId: chat, clientId: randomUUID(), body });
const stored = (chat = chatId) => db().message.findMany({ where: { chatId: chat }, orderBy: { seq: 'asc' } });

describe('several processes at once', () => {
  it('leave no gap, no double and exact counters, while people read and others retry', async () => {
    const group = await createChat([ana, piotr, await createActor(), await createActor()], { name: 'Busy' });
    const processes = [createSender(), createSender(), createSender()];
    const sent = Array.from({ length: 240 }, (_, index) => ({
      actor: index % 2 ? ana : piotr,
      input: input(
        index % 7 ? `${index}` : `@${(index % 2 ? piotr : ana).name}`,
        index % 5 === 0 ? chatId : group.id,
      ),
    }));
    const sending = sent.flatMap((sendingItem, index) => {
      const first = processes[index % 3]!(sendingItem);
      const retry = index % 4 === 0 ? [processes[(index + 1) % 3]!(sendingItem)] : [];
      return [first, ...retry];
    });
    const reading = Array.from({ length: 40 }, (_, index) =>
      markChatRead(index % 2 ? ana : piotr, { chatId: index % 3 ? group.id : chatId, seq: index * 5 }),
    );
    const results = await Promise.all(sending);
    await Promise.all(reading);
    for (const [chat, count] of [
      [chatId, 48],
      [group.id, 192],
    ] as const) {
      expect((await stored(chat)).map(({ seq }) => seq)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      );
    }
    expect(new Set(results.map(({ id }) => id)).size).toBe(240);
    expect(events.of('chat_message')).toHaveLength(240);
    await Promise.all([
      markChatRead(ana, { chatId, seq: 48 }),
      markChatRead(ana, { chatId: group.id, seq: 192 }),
    ]);
    expect(await keptCounts(ana.userId)).toEqual({ unread: 0, unseen: 0 });
  });

  it('do not deadlock on chats and inboxes in opposite orders', async () => {
    const people = await Promise.all(Array.from({ length: 6 }, () => createActor()));
    const chats = await Promise.all(
      people.map((_, index) => createChat(people.filter((__, other) => other !== index))),
    );
    const processes = [createSender(), createSender(), createSender(), createSender()];
    await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const chat = index % 6;
        const actor = people[(chat + 1 + (index % 5)) % 6]!;
        return processes[index % 4]!({ actor, input: input('x', chats[chat]!.id) });
      }),
    );
    for (const { userId } of people) expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
  });
});

describe('a send that waits for a change of the members', () => {
  /** Another process is in the middle of a change: Piotr is taken out, Zoë comes in; it commits while `work` waits. */
  async function changeMeanwhile<Result>(zoe: UserActor, work: () => Promise<Result>): Promise<Result> {
    const other = new Client({ connectionString: database.url });
    await other.connect();
    await other.query('begin');
    await other.query('select from chats where id = $1 for no key update', [chatId]);
    await other.query('update chat_members set "leftAt" = now() where "chatId" = $1 and "userId" = $2', [
      chatId,
      piotr.userId,
    ]);
    await other.query('insert into chat_members ("chatId", "userId") values ($1, $2)', [chatId, zoe.userId]);
    const result = work();
    await vi.waitFor(async () => {
      const waiting = await db().$queryRaw<unknown[]>`
        select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      expect(waiting).toHaveLength(1);
    });
    await other.query('commit');
    await other.end();
    return result;
  }

  it('sees who is in the chat after it, not before', async () => {
    const zoe = await createActor();
    const send = createSender();
    const [fromAna, fromPiotr] = await changeMeanwhile(zoe, () =>
      Promise.allSettled([
        send({ actor: ana, input: input(`@${piotr.name}`) }),
        send({ actor: piotr, input: input() }),
      ]),
    );
    expect(fromAna).toMatchObject({ status: 'fulfilled', value: { seq: 1 } });
    // Called while he was in the chat, but stored when he was not.
    expect(fromAna).not.toHaveProperty('value.mentionedIds');
    expect(fromPiotr).toMatchObject({ status: 'rejected', reason: { code: 'not_found' } });
    expect(await keptCounts(piotr.userId)).toEqual({ unread: 0, unseen: 0 });
    expect(await keptCounts(zoe.userId)).toEqual({ unread: 1, unseen: 1 });
  });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { syncOutput, SYNC_MAX_BEHIND, type SyncInput } from '@/lib/contracts/live';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { chatCommandVerbs } from '@/lib/domain/chats';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createChat } from '@/lib/testing/factories';
import { sync } from './sync';

useTestDatabase();

let ana: UserActor;
let piotr: UserActor;
beforeEach(async () => {
  [ana, piotr] = await Promise.all([
    createActor({ name: 'Ana', role: 'admin' }),
    createActor({ name: 'Piotr' }),
  ]);
});

const nothing: SyncInput = { epoch: null, inboxRev: 0, chats: {}, records: {} };
const ask = async (actor: UserActor, input: Partial<SyncInput> = {}) =>
  syncOutput.parse(await sync(actor, { ...nothing, ...input }));

/** Past the domain: a long log at once. */
async function fill(chatId: string, count: number) {
  await db().$executeRaw`
    insert into messages ("chatId", seq, "senderId", "clientId", body)
    select ${chatId}::uuid, n, ${ana.userId}::uuid, gen_random_uuid(), 'message ' || n from generate_series(1, ${count}) n`;
  await db().chat.update({ where: { id: chatId }, data: { lastSeq: count } });
}
describe('sync', () => {
  it('gives a new device a snapshot', async () => {
    const { id } = await createChat([ana, piotr]);
    await chatCommandVerbs.send_message.run(ana, { chatId: id, clientId: randomUUID(), body: 'Hello' });
    const answer = await ask(piotr);
    expect(answer).toMatchObject({
      reset: false,
      inbox: { reset: true, counts: { unread: 1, unseen: 1, rev: 1 }, rev: 1 },
    });
    expect(answer.inbox.notifications).toHaveLength(1);
    expect(answer.chats.list).toMatchObject([{ id, unreadCount: 1, lastMessage: { body: 'Hello' } }]);
    expect(answer.chats.messages).toEqual({});
    expect(answer.rooms).toEqual([rooms.user(piotr.userId), rooms.role('technician'), rooms.chat(id)]);
    expect((await ask(ana)).rooms).toContain(rooms.admin());
  });

  it('starts over for another epoch, and not for the same', async () => {
    const { id } = await createChat([ana, piotr]);
    await fill(id, 3);
    const { epoch } = await ask(ana);
    expect(await ask(ana, { epoch, chats: { [id]: 1 } })).toMatchObject({
      reset: false,
      chats: { messages: { [id]: {} } },
    });
    const other = await ask(ana, { epoch: randomUUID(), inboxRev: 5, chats: { [id]: 1, [randomUUID()]: 4 } });
    expect(other).toMatchObject({ reset: true, chats: { gone: [], messages: {} } });
  });

  it('sends what a device lacks of each chat, page by page', async () => {
    const { id } = await createChat([ana, piotr]);
    await fill(id, 250);
    const held: number[] = [];
    for (let seq = 20; ; seq = held.at(-1)!) {
      const delta = (await ask(ana, { chats: { [id]: seq } })).chats.messages[id]!;
      expect(delta.reset).toBe(false);
      held.push(...delta.messages.map((message) => message.seq));
      if (!delta.hasMore) break;
    }
    expect(held).toEqual(Array.from({ length: 230 }, (_, index) => index + 21));
    expect((await ask(ana, { chats: { [id]: 250 } })).chats.messages).toEqual({});
  });

  it('answers with the newest page what is too far behind, unknown here, or from before re-joining', async () => {
    const { id } = await createChat([ana, piotr]);
    await fill(id, SYNC_MAX_BEHIND + 200);
    for (const seq of [0, 100, 5_000]) {
      const delta = (await ask(ana, { chats: { [id]: seq } })).chats.messages[id]!;
      expect(delta).toMatchObject({ reset: true, hasMore: false });
      expect(delta.messages.map((message) => message.seq)).toEqual(
        Array.from({ length: 100 }, (_, index) => index + 1_101),
      );
    }
    await db().chatMember.updateMany({
      where: { chatId: id, userId: piotr.userId },
      data: { visibleFromSeq: 1_190 },
    });
    const delta = (await ask(piotr, { chats: { [id]: 1_150 } })).chats.messages[id]!;
    expect(delta.reset).toBe(true);
    expect(delta.messages[0]!.seq).toBe(1_191);
  });

  it('bounds one answer over many chats, and gets everything across in the end', async () => {
    const chats = await Promise.all(
      Array.from({ length: 14 }, () => createChat([ana, piotr], { name: 'Group' })),
    );
    for (const { id } of chats) await fill(id, 101);
    const held = Object.fromEntries(chats.map(({ id }) => [id, 1]));
    for (let round = 0; ; round += 1) {
      const { messages } = (await ask(ana, { chats: held })).chats;
      const deltas = Object.entries(messages);
      expect(deltas.flatMap(([, delta]) => delta.messages).length).toBeLessThanOrEqual(1_000);
      for (const [id, delta] of deltas) held[id] = delta.messages.at(-1)?.seq ?? held[id]!;
      if (!deltas.some(([, delta]) => delta.hasMore)) break;
      expect(round).toBeLessThan(5);
    }
    expect(new Set(Object.values(held))).toEqual(new Set([101]));
  });

  it('names what is gone, and shows nothing of it', async () => {
    const { id } = await createChat([ana, piotr]);
    await fill(id, 2);
    const outsider = await createActor({ role: 'client' });
    const unknown = randomUUID();
    const answer = await ask(outsider, { chats: { [id]: 0, [unknown]: 3 } });
    expect(answer.chats).toEqual({ list: [], gone: [id, unknown], messages: {} });
  });

  it('lists the newest chats and all that were named', async () => {
    const chats = await Promise.all(
      Array.from({ length: 55 }, () => createChat([ana, piotr], { name: 'Group' })),
    );
    const oldest = chats[0]!;
    await db().chat.update({ where: { id: oldest.id }, data: { lastActivityAt: new Date(0) } });
    const { list } = (await ask(ana, { chats: { [oldest.id]: 0 } })).chats;
    expect(list).toHaveLength(51);
    expect(list.at(-1)!.id).toBe(oldest.id);
  });
});

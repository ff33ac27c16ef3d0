import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createUser } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { sync } from '@/lib/domain/sync';
import { addChatMembers } from './add-chat-members';
import { createGroupChat } from './create-group-chat';
import { getChat } from './get-chat';
import { leaveChat } from './leave-chat';
import { listChats } from './list-chats';
import { listMessages } from './list-messages';
import { markChatRead } from './mark-chat-read';
import { openDirectChat } from './open-direct-chat';
import { removeChatMember } from './remove-chat-member';
import { renameChat } from './rename-chat';
import { sendMessage } from './send-message';

useTestDatabase();

let ana: UserActor;
let piotr: UserActor;
let client: UserActor;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  ana = await createActor({ name: 'Ana', role: 'manager' });
  piotr = await createActor({ name: 'Piotr' });
  client = await createActor({ name: 'Omar', role: 'client' });
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  for (const { userId } of [ana, piotr, client])
    expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
});

const groupOf = (...members: UserActor[]) =>
  createGroupChat(ana, {
    clientId: randomUUID(),
    name: 'Boiler',
    memberIds: members.map(({ userId }) => userId),
  });
const say = (actor: UserActor, chatId: string, body = 'Hello') =>
  sendMessage(actor, { chatId, clientId: randomUUID(), body });
const lines = async (actor: UserActor, chatId: string) =>
  (await listMessages(actor, { chatId, limit: 200 })).messages.map(({ body }) => body);

describe('open_direct_chat', () => {
  it('makes one chat however many ask at once, from either side', async () => {
    const opened = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        index % 2
          ? openDirectChat(ana, { userId: piotr.userId })
          : openDirectChat(piotr, { userId: ana.userId }),
      ),
    );
    expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
    expect(opened[0]!.members.map(({ name }) => name).sort()).toEqual(['Ana', 'Piotr']);
    expect(events.of('chat_updated')).toHaveLength(1);
    expect(events.moves.filter(({ kind }) => kind === 'join')).toHaveLength(2);
  });

  it('lets a client begin with staff, not with a client; staff begin with everyone', async () => {
    const other = await createActor({ role: 'client' });
    await expect(openDirectChat(client, { userId: other.userId })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await openDirectChat(client, { userId: piotr.userId });
    await openDirectChat(ana, { userId: other.userId });
  });

  it('refuses oneself, nobody and a disabled account, but opens what exists', async () => {
    const gone = await createUser();
    const { id } = await openDirectChat(ana, { userId: gone.id });
    await db().user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } });
    expect((await openDirectChat(ana, { userId: gone.id })).id).toBe(id);
    await expect(openDirectChat(piotr, { userId: gone.id })).rejects.toMatchObject({ code: 'conflict' });
    await expect(openDirectChat(ana, { userId: ana.userId })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(openDirectChat(ana, { userId: randomUUID() })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is in the list of who opened it only, until something is written', async () => {
    const { id } = await openDirectChat(ana, { userId: piotr.userId });
    const listedFor = async (actor: UserActor) => {
      const page = await listChats(actor, { limit: 50 });
      const input = { epoch: null, inboxRev: 0, chats: {}, records: {} };
      const synced = await sync(actor, input);
      return [page.items, synced.chats.list].map((list) => list.some((chat) => chat.id === id));
    };
    expect(await listedFor(ana)).toEqual([true, true]);
    expect(await listedFor(piotr)).toEqual([false, false]);
    expect(events.of('chat_updated', rooms.user(ana.userId))).toHaveLength(1);
    expect(events.of('chat_updated')).toHaveLength(1);
    await say(ana, id);
    expect(await listedFor(piotr)).toEqual([true, true]);
  });

  it('stays these two people', async () => {
    const { id } = await openDirectChat(ana, { userId: piotr.userId });
    await expect(leaveChat(ana, { chatId: id })).rejects.toMatchObject({ code: 'conflict' });
    await expect(addChatMembers(ana, { chatId: id, userIds: [client.userId] })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(removeChatMember(ana, { chatId: id, userId: piotr.userId })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(events.moves.filter(({ kind }) => kind === 'leave')).toEqual([]);
  });
});

describe('groups', () => {
  it('are made once per client id, tell the members and notify them', async () => {
    const input = { clientId: randomUUID(), name: 'Boiler', memberIds: [piotr.userId, client.userId] };
    const [first, second] = await Promise.all([createGroupChat(ana, input), createGroupChat(ana, input)]);
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      kind: 'group',
      lastSeq: 1,
      lastMessage: { kind: 'system', body: 'Ana created the group' },
    });
    expect(events.of('notification_received', rooms.user(piotr.userId))[0]!.notification).toMatchObject({
      kind: 'added_to_chat',
      title: 'Ana added you to Boiler',
    });
    expect(events.of('chat_updated')).toHaveLength(1);
    await expect(createGroupChat(ana, { ...input, name: 'Else' })).rejects.toMatchObject({
      code: 'idempotency_mismatch',
    });
  });

  it('refuse disabled people and nobody', async () => {
    const gone = await createUser({ disabledAt: new Date() });
    const create = (memberIds: string[]) =>
      createGroupChat(ana, { clientId: randomUUID(), name: 'x', memberIds });
    await expect(create([gone.id])).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(create([ana.userId])).rejects.toMatchObject({ code: 'invalid_input' });
    const { id } = await groupOf(piotr);
    await expect(addChatMembers(ana, { chatId: id, userIds: [gone.id] })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  it('are renamed by staff in them, with a line in the chat', async () => {
    const { id } = await groupOf(piotr, client);
    await expect(renameChat(client, { chatId: id, name: 'Mine' })).rejects.toMatchObject({
      code: 'forbidden',
    });
    const outsider = await createActor({ role: 'admin' });
    await expect(renameChat(outsider, { chatId: id, name: 'Mine' })).rejects.toMatchObject({
      code: 'not_found',
    });
    const { version } = await renameChat(piotr, { chatId: id, name: 'Heating' });
    expect(events.of('chat_updated', rooms.chat(id)).at(-1)).toMatchObject({
      version,
      chat: { name: 'Heating' },
    });
    expect(await lines(client, id)).toContain('Piotr named the group “Heating”');
  });
});

describe('joining', () => {
  it('shows what comes from then on, also to somebody who was there before', async () => {
    const { id } = await groupOf(piotr);
    await say(ana, id, 'before');
    const added = await addChatMembers(ana, { chatId: id, userIds: [client.userId, piotr.userId] });
    expect(added.members).toHaveLength(3);
    expect(events.moves.at(-1)).toEqual({ kind: 'join', userId: client.userId, room: rooms.chat(id) });
    await say(ana, id, 'after');
    expect(await lines(client, id)).toEqual(['Ana added Omar', 'after']);
    expect((await getChat(client, { chatId: id })).unreadCount).toBe(1);
    await leaveChat(client, { chatId: id });
    await say(ana, id, 'meanwhile');
    await addChatMembers(ana, { chatId: id, userIds: [client.userId] });
    expect(await lines(client, id)).toEqual(['Ana added Omar']);
    const page = await listMessages(client, { chatId: id, afterSeq: 0, limit: 50 });
    expect(page).toMatchObject({ hasOlder: false, hasNewer: false });
  });

  it('absorbs the notice of having been added in the first message', async () => {
    const { id } = await groupOf(piotr);
    await say(ana, id, 'Hello Piotr');
    expect(await db().notification.findMany({ where: { userId: piotr.userId } })).toMatchObject([
      { kind: 'new_message', count: 1 },
    ]);
  });
});

describe('who was removed or has left', () => {
  it('gets nothing more of the chat by any way', async () => {
    const { id } = await groupOf(piotr, client);
    await say(ana, id);
    await removeChatMember(ana, { chatId: id, userId: piotr.userId });
    expect(events.moves.at(-1)).toEqual({ kind: 'leave', userId: piotr.userId, room: rooms.chat(id) });
    expect(events.of('chat_updated', rooms.user(piotr.userId)).at(-1)).toMatchObject({
      chatId: id,
      chat: null,
    });
    expect(await keptCounts(piotr.userId)).toEqual({ unread: 0, unseen: 0 });
    events.clear();
    await say(ana, id, 'secret');
    expect(
      events.recorded.filter(({ audience }) => audience.rooms.includes(rooms.user(piotr.userId))),
    ).toEqual([]);
    for (const attempt of [
      () => say(piotr, id),
      () => getChat(piotr, { chatId: id }),
      () => listMessages(piotr, { chatId: id, limit: 10 }),
      () => markChatRead(piotr, { chatId: id, seq: 1 }),
      () => renameChat(piotr, { chatId: id, name: 'x' }),
      () => addChatMembers(piotr, { chatId: id, userIds: [piotr.userId] }),
      () => leaveChat(piotr, { chatId: id }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
    }
    expect((await listChats(piotr, { limit: 50, q: 'Boiler' })).items).toEqual([]);
    const answer = await sync(piotr, { epoch: null, inboxRev: 0, chats: { [id]: 1 }, records: {} });
    expect(answer.chats).toMatchObject({ list: [], gone: [id], messages: {} });
    expect(answer.rooms).not.toContain(rooms.chat(id));
    expect(JSON.stringify(answer)).not.toContain('secret');
  });

  it('keeps their room when the removal is refused', async () => {
    const { id } = await groupOf(piotr);
    await expect(removeChatMember(ana, { chatId: id, userId: client.userId })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(events.moves.filter(({ kind }) => kind === 'leave')).toEqual([]);
  });

  it('is not notified by messages that race with the removal', async () => {
    const { id } = await groupOf(piotr, client);
    await markChatRead(piotr, { chatId: id, seq: 1 });
    await Promise.all([
      ...Array.from({ length: 20 }, () => say(ana, id)),
      removeChatMember(ana, { chatId: id, userId: piotr.userId }),
      ...Array.from({ length: 20 }, () => say(client, id)),
    ]);
    expect(await keptCounts(piotr.userId)).toEqual({ unread: 0, unseen: 0 });
    const seqs = await db().message.findMany({ where: { chatId: id }, orderBy: { seq: 'asc' } });
    expect(seqs.map(({ seq }) => seq)).toEqual(Array.from({ length: 42 }, (_, index) => index + 1));
  });
});

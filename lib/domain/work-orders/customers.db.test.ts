import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import { workOrderCommands } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { listMessages } from '@/lib/domain/chats';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor, createMessage } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { keptCounts, recountInbox } from '@/lib/testing/recount-inbox';
import { addWorkOrderNote } from './add-work-order-note';
import { createWorkOrder } from './create-work-order';
import { getWorkOrder } from './get-work-order';
import { openWorkOrderChat } from './open-work-order-chat';
import { updateWorkOrder } from './update-work-order';

useTestDatabase();

let manager: UserActor;
let piotr: UserActor;
let samira: UserActor;
let noor: UserActor;
let events: ReturnType<typeof recordEvents>;
beforeEach(async () => {
  manager = await createActor({ name: 'Marta', role: 'manager' });
  piotr = await createActor({ name: `Piotr ${randomUUID().slice(0, 6)}` });
  samira = await createActor({ name: 'Samira', role: 'client' });
  noor = await createActor({ name: 'Noor', role: 'client' });
  events = recordEvents();
});
afterEach(async () => {
  events.stop();
  for (const { userId } of [manager, piotr, samira, noor])
    expect(await keptCounts(userId)).toEqual(await recountInbox(userId));
});

const create = () =>
  createWorkOrder(
    manager,
    workOrderCommands.create_work_order.input.parse({
      clientId: randomUUID(),
      title: 'Boiler at 14b',
      customerId: samira.userId,
      assigneeId: piotr.userId,
    }),
  );
const note = (actor: UserActor, workOrderId: string, body: string, isShared = false) =>
  addWorkOrderNote(actor, { workOrderId, clientId: randomUUID(), body, isShared });
const bodies = async (actor: UserActor, workOrderId: string) =>
  (await getWorkOrder(actor, { workOrderId })).notes.map(({ body }) => body);
const kindsOf = (actor: UserActor) =>
  events.of('notification_received', rooms.user(actor.userId)).map(({ notification }) => notification.kind);
const give = async (workOrderId: string, customerId: string | null) => {
  const { version } = await getWorkOrder(manager, { workOrderId });
  return updateWorkOrder(manager, { workOrderId, version, changes: { customerId } });
};

describe('notes', () => {
  it('of staff are theirs, unless they are shared with the customer, who is told', async () => {
    const { id } = await create();
    events.clear();
    await note(piotr, id, 'The valve is worn out');
    expect(kindsOf(samira)).toEqual([]);
    expect(events.of('work_order_updated', rooms.user(samira.userId))).toEqual([]);
    const shared = await note(piotr, id, 'We come on Monday', true);
    expect(shared.notes.map(({ isShared }) => isShared)).toEqual([false, true]);
    expect(kindsOf(samira)).toEqual(['work_order_note']);
    expect(kindsOf(manager)).toEqual([]);
    expect(await bodies(samira, id)).toEqual(['We come on Monday']);
    expect(JSON.stringify(await getWorkOrder(samira, { workOrderId: id }))).not.toContain('worn out');
  });

  it('of a customer are always shared, and reach who works on it, or else a manager', async () => {
    const { id } = await create();
    events.clear();
    await note(samira, id, 'The key is under the mat');
    expect(await bodies(piotr, id)).toEqual(['The key is under the mat']);
    expect(await bodies(samira, id)).toEqual(['The key is under the mat']);
    expect([kindsOf(piotr), kindsOf(manager)]).toEqual([['work_order_note'], []]);
    await db().workOrder.update({ where: { id }, data: { assigneeId: null } });
    await note(samira, id, 'Is anybody there?');
    expect(kindsOf(manager)).toEqual(['work_order_note']);
  });
});

describe('another customer', () => {
  it('gets the chat from now on, and the former one nothing more of order and chat', async () => {
    const { id } = await create();
    const { chatId } = await openWorkOrderChat(manager, { workOrderId: id });
    await createMessage({ id: chatId }, samira, { body: 'My door code is 4711' });
    await note(piotr, id, 'Your boiler is beyond repair', true);
    events.clear();
    await give(id, noor.userId);

    const members = await db().chatMember.findMany({ where: { chatId, leftAt: null } });
    const ids = members.map(({ userId }) => userId);
    expect(ids).toContain(noor.userId);
    expect(ids).not.toContain(samira.userId);
    const moves = (kind: 'join' | 'leave', { userId }: UserActor) =>
      events.moves.filter((move) => move.kind === kind && move.userId === userId).map(({ room }) => room);
    expect(moves('leave', samira)).toEqual(expect.arrayContaining([rooms.chat(chatId), rooms.workOrder(id)]));
    expect(moves('join', noor)).toEqual([rooms.chat(chatId)]);
    expect(events.of('record_withdrawn', rooms.user(samira.userId))).toEqual([{ room: rooms.workOrder(id) }]);
    expect(events.of('chat_updated', rooms.user(samira.userId))).toMatchObject([{ chatId, chat: null }]);
    expect(events.of('work_order_updated', rooms.user(samira.userId))).toEqual([]);
    expect(events.of('work_order_updated', rooms.user(noor.userId))).toHaveLength(1);

    await expect(getWorkOrder(samira, { workOrderId: id })).rejects.toMatchObject({ code: 'not_found' });
    const asked = { chatId, limit: 50 };
    await expect(listMessages(samira, asked)).rejects.toMatchObject({ code: 'not_found' });
    const { messages } = await listMessages(noor, asked);
    expect(messages.map(({ body }) => body)).toEqual(['Marta added Noor']);
    // What was written to the former customer is not the new one's.
    expect(await bodies(noor, id)).toEqual([]);
    expect(await bodies(piotr, id)).toEqual(['Your boiler is beyond repair']);
    const unread = await db().notification.findMany({ where: { userId: samira.userId, readAt: null } });
    expect(unread).toEqual([]);
  });

  it('may be nobody, and may be the same: then nobody leaves', async () => {
    const { id } = await create();
    const { chatId } = await openWorkOrderChat(manager, { workOrderId: id });
    events.clear();
    await give(id, samira.userId);
    expect(events.recorded).toEqual([]);
    await give(id, null);
    const member = { chatId_userId: { chatId, userId: samira.userId } };
    expect((await db().chatMember.findUniqueOrThrow({ where: member })).leftAt).not.toBeNull();
  });

  it('who is refused leaves the former one where they are', async () => {
    const { id } = await create();
    const { chatId } = await openWorkOrderChat(manager, { workOrderId: id });
    events.clear();
    await expect(give(id, piotr.userId)).rejects.toMatchObject({ code: 'invalid_input' });
    expect(events.moves.filter(({ kind }) => kind === 'leave')).toEqual([]);
    expect((await listMessages(samira, { chatId, limit: 50 })).messages).not.toEqual([]);
  });
});

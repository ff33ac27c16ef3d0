import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { listMessages } from '@/lib/domain/chats';
import { useTestDatabase } from '@/lib/testing/database';
import { createChat, createMessage } from '@/lib/testing/factories';
import { kindsHeard, newOrder, useOrderCast, type OrderFields } from '@/lib/testing/order-cast';
import { addWorkOrderNote } from './add-work-order-note';
import { createWorkOrder } from './create-work-order';
import { getWorkOrder } from './get-work-order';
import { moveWorkOrder } from './move-work-order';
import { maySeeWorkOrder } from './policy';
import { startTimer } from './start-timer';
import { updateWorkOrder } from './update-work-order';
import { watchWorkOrder } from './watch-work-order';

useTestDatabase();

const cast = useOrderCast();
let { manager, piotr, yusuf, client, events } = cast;
beforeEach(() => ({ manager, piotr, yusuf, client, events } = cast));

const create = (fields: OrderFields = {}, actor = manager) => createWorkOrder(actor, newOrder(fields));
const kindsOf = (actor: UserActor) => kindsHeard(cast, actor);
const unreadOf = (actor: UserActor) =>
  db().notification.count({ where: { userId: actor.userId, readAt: null } });

describe('create_work_order', () => {
  it('numbers it, gives it a due date by its priority, writes it down and tells who is assigned', async () => {
    const order = await create({ priority: 'urgent', assigneeId: piotr.userId, customerId: client.userId });
    expect(order.number).toBeGreaterThan(1000);
    expect(Date.parse(order.dueAt) - Date.parse(order.createdAt)).toBe(4 * 60 * 60 * 1000);
    expect(order.activity).toMatchObject([
      { field: 'created', actor: { name: 'Marta' }, to: 'Boiler at 14b' },
    ]);
    expect(kindsOf(piotr)).toEqual(['work_order_assigned']);
    expect(events.of('work_order_updated', rooms.user(client.userId))).toHaveLength(1);
    expect(events.of('work_order_assignment_update', rooms.user(piotr.userId))).toHaveLength(1);
  });

  it('is made once per client id, also at the same time', async () => {
    const input = newOrder();
    const orders = await Promise.all([createWorkOrder(manager, input), createWorkOrder(manager, input)]);
    expect(orders[1]).toEqual(orders[0]);
    expect(events.of('work_order_updated')).toHaveLength(1);
  });

  it('of a chat message is linked both ways and takes its customer', async () => {
    const chat = await createChat([client, manager]);
    const message = await createMessage(chat, client, { body: 'It drips again' });
    const fromMessage = { chatId: chat.id, messageId: message.id };
    const order = await create({ fromMessage });
    expect(order).toMatchObject({ customer: { name: 'Samira' }, sourceMessage: { ...fromMessage, seq: 1 } });
    const { messages } = await listMessages(client, { chatId: chat.id, limit: 200 });
    expect(messages.at(-1)).toMatchObject({
      kind: 'system',
      body: `Marta made WO-${order.number} of a message here: Boiler at 14b`,
    });
    await expect(create({ fromMessage }, piotr)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refuses an assignee who is no staff, a customer who is, and a technician who assigns another', async () => {
    await expect(create({ assigneeId: client.userId })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(create({ customerId: piotr.userId })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(create({ assigneeId: yusuf.userId }, piotr)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await create({ assigneeId: piotr.userId }, piotr)).assignee?.id).toBe(piotr.userId);
  });
});

describe('who sees what', () => {
  it('shows a client their own orders only, without labour, staff notes and watchers', async () => {
    const order = await create({ customerId: client.userId });
    const other = await create();
    await addWorkOrderNote(piotr, {
      workOrderId: order.id,
      clientId: randomUUID(),
      body: 'Between us',
      isShared: false,
    });
    await addWorkOrderNote(client, {
      workOrderId: order.id,
      clientId: randomUUID(),
      body: 'Ring twice',
      isShared: false,
    });
    await startTimer(piotr, { workOrderId: order.id, clientId: randomUUID() });
    await watchWorkOrder(piotr, { workOrderId: order.id, isWatching: true });
    const seen = await getWorkOrder(client, { workOrderId: order.id });
    expect(seen).toMatchObject({ labour: [], watchers: [], notes: [{ body: 'Ring twice' }] });
    expect(seen.activity.map(({ field }) => field)).toEqual(['note', 'created']);
    expect((await getWorkOrder(piotr, { workOrderId: order.id })).notes).toHaveLength(2);
    await expect(getWorkOrder(client, { workOrderId: other.id })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await maySeeWorkOrder(client, order.id)).toBe(true);
    expect(await maySeeWorkOrder(client, other.id)).toBe(false);
    // Of the internal changes nothing was said to them.
    const told = events.of('work_order_updated', rooms.user(client.userId)).flatMap(({ fields }) => fields);
    expect(told).toEqual(['created', 'note']);
  });

  it('ends with another customer: their connections leave the room', async () => {
    const order = await create({ customerId: client.userId });
    await updateWorkOrder(manager, {
      workOrderId: order.id,
      version: order.version,
      changes: { customerId: null },
    });
    expect(events.moves).toContainEqual({
      kind: 'leave',
      userId: client.userId,
      room: rooms.workOrder(order.id),
    });
    await expect(getWorkOrder(client, { workOrderId: order.id })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('update_work_order', () => {
  it('merges writes of different fields, and refuses whole what collides', async () => {
    const { id, version } = await create();
    const first = await updateWorkOrder(manager, { workOrderId: id, version, changes: { title: 'Theirs' } });
    expect(first).toMatchObject({ outcome: 'saved', workOrder: { version: version + 1 } });
    const merged = await updateWorkOrder(piotr, { workOrderId: id, version, changes: { site: '14b' } });
    expect(merged).toMatchObject({ outcome: 'saved', workOrder: { title: 'Theirs', site: '14b' } });
    const clash = await updateWorkOrder(piotr, {
      workOrderId: id,
      version,
      changes: { title: 'Mine', description: 'Lost?' },
    });
    expect(clash).toMatchObject({
      outcome: 'conflict',
      fields: ['title'],
      workOrder: { title: 'Theirs', description: '', version: version + 2 },
    });
    const same = await updateWorkOrder(piotr, { workOrderId: id, version, changes: { title: 'Theirs' } });
    expect(same).toMatchObject({ outcome: 'saved', workOrder: { version: version + 2 } });
  });

  it('lets one of many that write one field at once win', async () => {
    const { id, version } = await create();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        updateWorkOrder(manager, { workOrderId: id, version, changes: { title: `Title ${index}` } }),
      ),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1);
  });

  it('moves a due date that nobody chose with the priority, and keeps a chosen one', async () => {
    const order = await create();
    const raised = await updateWorkOrder(manager, {
      workOrderId: order.id,
      version: order.version,
      changes: { priority: 'urgent' },
    });
    expect(Date.parse(raised.workOrder.dueAt) - Date.parse(order.createdAt)).toBe(4 * 60 * 60 * 1000);
    const dueAt = '2031-01-01T12:00:00.000Z';
    const chosen = await create({ dueAt });
    const kept = await updateWorkOrder(manager, {
      workOrderId: chosen.id,
      version: chosen.version,
      changes: { priority: 'urgent' },
    });
    expect(kept.workOrder.dueAt).toBe(dueAt);
  });
});

describe('move_work_order', () => {
  it('goes along the table, tells those concerned, and the customer in their words', async () => {
    const { id } = await create({ assigneeId: piotr.userId, customerId: client.userId });
    await watchWorkOrder(yusuf, { workOrderId: id, isWatching: true });
    await moveWorkOrder(manager, { workOrderId: id, from: 'new', to: 'triaged' });
    expect(kindsOf(yusuf)).toEqual(['work_order_status']);
    // "Received" is still what a customer would call it.
    expect(kindsOf(client)).toEqual([]);
    await moveWorkOrder(piotr, { workOrderId: id, from: 'triaged', to: 'waiting_customer' });
    const [told] = events.of('notification_received', rooms.user(client.userId));
    expect(told!.notification.title).toMatch(/: Waiting for you$/);
    const { activity } = await getWorkOrder(manager, { workOrderId: id });
    expect(activity[0]).toMatchObject({ field: 'status', from: 'Triaged', to: 'Waiting for customer' });
  });

  it('refuses a move that is not of the table, not of the role, or from where it is no longer', async () => {
    const { id } = await create();
    const move = (actor: UserActor, from: 'new' | 'triaged', to: 'done' | 'triaged' | 'in_progress') =>
      moveWorkOrder(actor, { workOrderId: id, from, to });
    await expect(move(manager, 'new', 'done')).rejects.toMatchObject({ code: 'conflict' });
    await expect(move(piotr, 'new', 'triaged')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(move(manager, 'triaged', 'in_progress')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('lets one of many win', async () => {
    const { id } = await create();
    const moves = await Promise.allSettled(
      Array.from({ length: 8 }, () =>
        moveWorkOrder(manager, { workOrderId: id, from: 'new', to: 'triaged' }),
      ),
    );
    expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { activity } = await getWorkOrder(manager, { workOrderId: id });
    expect(activity.filter(({ field }) => field === 'status')).toHaveLength(1);
  });

  it('when it is done, resolves what the order asked for and stops its timers', async () => {
    const { id } = await create({ assigneeId: piotr.userId });
    await moveWorkOrder(piotr, { workOrderId: id, from: 'new', to: 'in_progress' });
    await startTimer(piotr, { workOrderId: id, clientId: randomUUID() });
    expect(await unreadOf(piotr)).toBe(1);
    const done = await moveWorkOrder(piotr, { workOrderId: id, from: 'in_progress', to: 'done' });
    expect(await unreadOf(piotr)).toBe(0);
    expect(done.labour[0]!.endedAt).not.toBeNull();
    await expect(startTimer(piotr, { workOrderId: id, clientId: randomUUID() })).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createUser } from '@/lib/testing/factories';
import { kindsHeard, newOrder, useOrderCast, type OrderFields } from '@/lib/testing/order-cast';
import { addLabour } from './add-labour';
import { addWorkOrderNote } from './add-work-order-note';
import { assignWorkOrder } from './assign-work-order';
import { createWorkOrder } from './create-work-order';
import { getWorkOrder } from './get-work-order';
import { listViews } from './list-views';
import { openWorkOrderChat } from './open-work-order-chat';
import { removeChecklistItem } from './remove-checklist-item';
import { removeLabour } from './remove-labour';
import { removePart } from './remove-part';
import { removeView } from './remove-view';
import { saveView } from './save-view';
import { setChecklistItem } from './set-checklist-item';
import { setPart } from './set-part';
import { startTimer } from './start-timer';
import { stopTimer } from './stop-timer';

useTestDatabase();

const cast = useOrderCast();
let { manager, piotr, yusuf, client, events } = cast;
beforeEach(() => ({ manager, piotr, yusuf, client, events } = cast));

const create = (fields: OrderFields = {}, actor = manager) => createWorkOrder(actor, newOrder(fields));
const kindsOf = (actor: UserActor) => kindsHeard(cast, actor);

describe('assign_work_order', () => {
  it('tells who got it and who lost it, once', async () => {
    const { id } = await create({ assigneeId: piotr.userId });
    events.clear();
    await assignWorkOrder(manager, { workOrderId: id, assigneeId: yusuf.userId });
    await assignWorkOrder(manager, { workOrderId: id, assigneeId: yusuf.userId });
    expect(kindsOf(piotr)).toEqual(['work_order_unassigned']);
    expect(kindsOf(yusuf)).toEqual(['work_order_assigned']);
    expect(events.of('work_order_assignment_update', rooms.user(piotr.userId))).toMatchObject([
      { assigneeName: 'Yusuf', previousAssigneeId: piotr.userId },
    ]);
  });

  it('lets a technician take a free one and give it back, nothing else', async () => {
    const { id } = await create();
    const assign = (actor: UserActor, assigneeId: string | null) =>
      assignWorkOrder(actor, { workOrderId: id, assigneeId });
    await expect(assign(piotr, yusuf.userId)).rejects.toMatchObject({ code: 'forbidden' });
    await assign(piotr, piotr.userId);
    await expect(assign(yusuf, yusuf.userId)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(assign(yusuf, null)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await assign(piotr, null)).assignee).toBeNull();
    const gone = await createUser({ disabledAt: new Date() });
    await expect(assign(manager, gone.id)).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('notes', () => {
  it('notify those they mention, once, and are added once', async () => {
    const { id } = await create();
    const input = {
      workOrderId: id,
      clientId: randomUUID(),
      body: `@${piotr.name}: bring a valve`,
      isShared: false,
    };
    await addWorkOrderNote(manager, input);
    const order = await addWorkOrderNote(manager, input);
    expect(order.notes).toHaveLength(1);
    expect(kindsOf(piotr)).toEqual(['work_order_mention']);
    expect(kindsOf(client)).toEqual([]);
  });
});

describe('checklist and parts', () => {
  it('are added, changed and removed under ids of the client, with their history', async () => {
    const { id } = await create();
    const item = { workOrderId: id, itemId: randomUUID(), text: 'Close the valve' };
    await setChecklistItem(piotr, { ...item, isDone: false });
    const ticked = await setChecklistItem(piotr, { ...item, isDone: true });
    const again = await setChecklistItem(piotr, { ...item, isDone: true });
    expect(again.version).toBe(ticked.version);
    expect(ticked.checklist).toMatchObject([{ text: 'Close the valve', isDone: true, position: 1 }]);
    expect((await removeChecklistItem(piotr, item)).checklist).toEqual([]);

    const part = { workOrderId: id, partId: randomUUID(), name: 'Valve', quantity: 2, unitCents: 4150 };
    await setPart(piotr, { ...part, state: 'needed', expectedAt: null });
    const ordered = await setPart(piotr, {
      ...part,
      state: 'ordered',
      expectedAt: '2031-01-01T00:00:00.000Z',
    });
    expect(ordered.parts).toMatchObject([{ quantity: 2, unitCents: 4150, state: 'ordered' }]);
    expect(ordered.activity[0]).toMatchObject({ field: 'part', to: '2 × Valve, 41.50 each, ordered' });
    const other = await create();
    await expect(
      setPart(piotr, { ...part, workOrderId: other.id, state: 'arrived', expectedAt: null }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect((await removePart(piotr, part)).parts).toEqual([]);
  });
});

describe('labour', () => {
  it('has one running timer a person, however many are started at once', async () => {
    const orders = await Promise.all([create(), create(), create()]);
    await Promise.all(orders.map(({ id }) => startTimer(piotr, { workOrderId: id, clientId: randomUUID() })));
    const running = await db().labour.findMany({ where: { userId: piotr.userId, endedAt: null } });
    expect(running).toHaveLength(1);
    expect(await db().labour.count({ where: { userId: piotr.userId } })).toBe(3);
    const stopped = await stopTimer(piotr, { workOrderId: running[0]!.workOrderId, note: 'Fitted' });
    expect(stopped.labour).toMatchObject([{ note: 'Fitted', person: { id: piotr.userId } }]);
    expect(stopped.labour[0]!.endedAt).not.toBeNull();
  });

  it('is written by hand within reason, and removed by its owner or the desk', async () => {
    const { id } = await create();
    const span = (startedAt: string, endedAt: string) =>
      addLabour(piotr, { workOrderId: id, clientId: randomUUID(), startedAt, endedAt, note: '' });
    await expect(span('2026-01-02T10:00:00.000Z', '2026-01-02T09:00:00.000Z')).rejects.toMatchObject({
      code: 'invalid_input',
    });
    const { labour } = await span('2026-01-02T09:00:00.000Z', '2026-01-02T10:30:00.000Z');
    const entry = { workOrderId: id, labourId: labour[0]!.id };
    await expect(removeLabour(yusuf, entry)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await removeLabour(manager, entry)).labour).toEqual([]);
  });
});

describe('open_work_order_chat', () => {
  it('makes one chat of those concerned, and lets other staff join it', async () => {
    const { id } = await create({ assigneeId: piotr.userId, customerId: client.userId });
    const opened = await Promise.all([
      openWorkOrderChat(piotr, { workOrderId: id }),
      openWorkOrderChat(manager, { workOrderId: id }),
    ]);
    expect(opened[1]).toEqual(opened[0]);
    await openWorkOrderChat(yusuf, { workOrderId: id });
    const members = await db().chatMember.findMany({ where: { chatId: opened[0].chatId, leftAt: null } });
    expect(members.map(({ userId }) => userId).sort()).toEqual(
      [manager, piotr, yusuf, client].map(({ userId }) => userId).sort(),
    );
    expect((await getWorkOrder(client, { workOrderId: id })).chatId).toBe(opened[0].chatId);
  });
});

describe('saved views', () => {
  it('are one’s own', async () => {
    const input = { clientId: randomUUID(), name: 'Mine, late', query: 'assignee=me&due=breached' };
    const view = await saveView(piotr, input);
    expect(await saveView(piotr, input)).toEqual(view);
    expect(await listViews(piotr)).toEqual({ items: [view] });
    await expect(removeView(yusuf, { viewId: view.id })).rejects.toMatchObject({ code: 'not_found' });
    await removeView(piotr, { viewId: view.id });
    expect(await listViews(piotr)).toEqual({ items: [] });
  });
});

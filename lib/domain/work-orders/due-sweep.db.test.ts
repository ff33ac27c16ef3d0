import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { rooms } from '@/lib/contracts/rooms';
import { workOrderCommands } from '@/lib/contracts/work-orders';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { recordEvents } from '@/lib/testing/recorder';
import { createWorkOrder } from './create-work-order';
import { moveWorkOrder } from './move-work-order';
import { notifyDueWorkOrders } from './notify-due-work-orders';
import { updateWorkOrder } from './update-work-order';
import { watchWorkOrder } from './watch-work-order';

useTestDatabase();

const HOUR_MS = 60 * 60 * 1000;
const hours = (count: number) => new Date(Date.now() + count * HOUR_MS);

async function createWorld() {
  const manager = await createActor({ role: 'manager' });
  const worker = await createActor();
  const input = workOrderCommands.create_work_order.input;
  const create = async (assigneeId: string | null, dates: { dueAt: Date; dueSoonAt: Date }) => {
    const fields = input.parse({ clientId: randomUUID(), title: 'Lift stuck', assigneeId });
    const order = await createWorkOrder(manager, fields);
    await db().workOrder.update({ where: { id: order.id }, data: dates });
    return order;
  };
  return { manager, worker, create };
}
const kindsOf = (userId: string) =>
  db()
    .notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })
    .then((rows) => rows.map(({ kind, count }) => `${kind} ${count}`));

it('tells once that an order is due soon and once that it is past, however many sweep at once', async () => {
  const { manager, worker, create } = await createWorld();
  const watcher = await createActor();
  const order = await create(worker.userId, { dueAt: hours(1), dueSoonAt: hours(-1) });
  await watchWorkOrder(watcher, { workOrderId: order.id, isWatching: true });
  const events = recordEvents();
  await Promise.all(Array.from({ length: 6 }, notifyDueWorkOrders));
  expect(await kindsOf(watcher.userId)).toEqual(['work_order_due_soon 1']);
  expect(events.of('notification_received', rooms.user(worker.userId))).toHaveLength(1);

  await db().workOrder.update({ where: { id: order.id }, data: { dueAt: hours(-0.5) } });
  await Promise.all(Array.from({ length: 6 }, notifyDueWorkOrders));
  await notifyDueWorkOrders();
  // The row about "soon" is now about "past"; it was raised once.
  expect(await kindsOf(watcher.userId)).toEqual(['work_order_breached 1']);
  expect(events.of('notification_received', rooms.user(worker.userId))).toHaveLength(2);
  events.stop();
  expect(await kindsOf(manager.userId)).toEqual([]);
});

it('takes every order of a long backlog once', async () => {
  const { worker, create } = await createWorld();
  for (let index = 0; index < 12; index += 1) {
    await create(worker.userId, { dueAt: hours(-2), dueSoonAt: hours(-3) });
  }
  const told = await Promise.all([notifyDueWorkOrders(), notifyDueWorkOrders(), notifyDueWorkOrders()]);
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(12);
  expect((await kindsOf(worker.userId)).filter((kind) => kind === 'work_order_breached 1')).toHaveLength(12);
});

it('leaves finished orders, tells managers of one that nobody has, and begins anew with a new date', async () => {
  const { manager, worker, create } = await createWorld();
  const finished = await create(worker.userId, { dueAt: hours(-1), dueSoonAt: hours(-2) });
  await moveWorkOrder(manager, { workOrderId: finished.id, from: 'new', to: 'cancelled' });
  expect(await notifyDueWorkOrders()).toBe(0);

  const free = await create(null, { dueAt: hours(-1), dueSoonAt: hours(-2) });
  expect(await notifyDueWorkOrders()).toBe(1);
  expect(await kindsOf(manager.userId)).toContain('work_order_breached 1');
  const { workOrder } = await updateWorkOrder(manager, {
    workOrderId: free.id,
    version: free.version,
    changes: { dueAt: hours(48).toISOString() },
  });
  const isUnread = { userId: manager.userId, readAt: null, kind: 'work_order_breached' };
  expect(await db().notification.count({ where: isUnread })).toBe(0);
  expect(await notifyDueWorkOrders()).toBe(0);
  await db().workOrder.update({ where: { id: workOrder.id }, data: { dueAt: hours(-1) } });
  expect(await notifyDueWorkOrders()).toBe(1);
});

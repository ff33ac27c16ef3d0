import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { workOrderCommands } from '@/lib/contracts/work-orders';
import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { UserActor } from '@/lib/core/actor';
import { useTestDatabase } from '@/lib/testing/database';
import { createActor } from '@/lib/testing/factories';
import { assignWorkOrder } from './assign-work-order';
import { createWorkOrder } from './create-work-order';
import { moveWorkOrder } from './move-work-order';
import { watchWorkOrder } from './watch-work-order';

useTestDatabase();

let manager: UserActor;
let piotr: UserActor;
beforeEach(async () => {
  manager = await createActor({ role: 'manager' });
  piotr = await createActor();
});

const create = () =>
  createWorkOrder(
    manager,
    workOrderCommands.create_work_order.input.parse({ clientId: randomUUID(), title: 'Boiler at 14b' }),
  );
const move = (
  actor: UserActor,
  workOrderId: string,
  [from, to]: [WorkOrderStatus, WorkOrderStatus],
  undoes?: number,
) => moveWorkOrder(actor, { workOrderId, from, to, undoes });

it('takes one’s own move back, also where the table knows no way back', async () => {
  const { id } = await create();
  const moved = await move(manager, id, ['new', 'triaged']);
  await expect(move(manager, id, ['triaged', 'new'])).rejects.toMatchObject({ code: 'conflict' });
  const back = await move(manager, id, ['triaged', 'new'], moved.version);
  expect(back.status).toBe('new');
  expect(back.activity.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
    ['Triaged', 'New'],
    ['New', 'Triaged'],
  ]);
});

it('takes back nobody else’s move, none that went on, none to somewhere else, and nothing that is finished', async () => {
  const { id } = await create();
  const moved = await move(manager, id, ['new', 'triaged']);
  const refused = { code: 'conflict' };
  await expect(move(piotr, id, ['triaged', 'new'], moved.version)).rejects.toMatchObject(refused);
  await expect(move(manager, id, ['triaged', 'done'], moved.version)).rejects.toMatchObject(refused);
  await watchWorkOrder(piotr, { workOrderId: id, isWatching: true });
  await expect(move(manager, id, ['triaged', 'new'], moved.version)).rejects.toMatchObject(refused);
  await move(manager, id, ['triaged', 'in_progress']);
  const done = await move(manager, id, ['in_progress', 'done']);
  await expect(move(manager, id, ['done', 'triaged'], done.version)).rejects.toMatchObject(refused);
});

it('assigns only from whom the person knows to have it', async () => {
  const { id } = await create();
  const assign = (assigneeId: string | null, from?: string | null) =>
    assignWorkOrder(manager, { workOrderId: id, assigneeId, from });
  await assign(piotr.userId);
  await expect(assign(manager.userId, null)).rejects.toMatchObject({ code: 'conflict' });
  expect((await assign(null, piotr.userId)).assignee).toBeNull();
});

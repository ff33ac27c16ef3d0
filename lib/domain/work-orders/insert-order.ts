import type { Priority } from '@/lib/contracts/work-order-rules';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import { notify } from '@/lib/domain/notifications';
import { dueColumns, slaDueAt } from './due-dates';
import { assignmentNotices } from './notices';
import type { OrderChange } from './order-change';
import { toSummary, withPeople } from './to-summary';

export type NewOrder = {
  title: string;
  description: string;
  site: string;
  priority: Priority;
  customerId: string | null;
  assigneeId: string | null;
  dueAt?: Date;
  sourceMessageId?: string;
  ticketId?: string;
};

/** Writes a new order with the first line of its history, and tells who is assigned. Checks nothing: the caller has. */
export async function insertOrder(
  tx: Tx,
  actor: UserActor,
  { dueAt, ...order }: NewOrder,
): Promise<OrderChange> {
  const createdAt = new Date();
  const row = await tx.workOrder.create({
    data: {
      ...order,
      ...dueColumns(createdAt, dueAt ?? slaDueAt(createdAt, order.priority)),
      createdById: actor.userId,
      createdAt,
      updatedAt: createdAt,
    },
    include: withPeople,
  });
  await tx.workOrderActivity.create({
    data: { workOrderId: row.id, actorId: actor.userId, field: 'created', to: row.title, createdAt },
  });
  const who = { id: actor.userId, name: actor.name };
  const inboxes = await notify(tx, assignmentNotices(row, who, null, row.assigneeId));
  return {
    before: { id: row.id, assigneeId: null, customerId: null },
    summary: toSummary(row),
    fields: ['created'],
    actor: who,
    isInternal: false,
    inboxes,
  };
}

import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import type { WorkOrder as OrderRow } from '@/lib/db/generated/client';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { notify } from '@/lib/domain/notifications';
import { loadWorkOrder } from './get-work-order';
import type { Decision, OrderChange } from './order-change';
import { lockOrder } from './order-row';
import { publishOrderChange } from './publish-order-change';
import { toSummary, withPeople } from './to-summary';

/** Writes a decision: the row with its next version, the history, the notifications. The order is locked, or new. */
export async function writeChange(
  tx: Tx,
  actor: UserActor,
  before: OrderRow,
  { data, entries, notices = [], inboxes = [], isInternal = false }: Decision,
): Promise<OrderChange> {
  const row = await tx.workOrder.update({
    where: { id: before.id },
    data: { ...data, version: { increment: 1 }, updatedAt: new Date() },
    include: withPeople,
  });
  await tx.workOrderActivity.createMany({
    data: entries.map(({ field, from = null, to = null }) => ({
      ...{ workOrderId: row.id, actorId: actor.userId, version: row.version, field, from, to },
    })),
  });
  const told = await notify(tx, notices);
  return {
    before,
    summary: toSummary(row),
    // A customer hears of the rest of the change, not of the clock.
    fields: [...new Set(entries.map(({ field }) => field))].filter(
      (field) => isInternal || field !== 'labour',
    ),
    actor: { id: actor.userId, name: actor.name },
    isInternal,
    inboxes: [...inboxes, ...told],
  };
}

/**
 * Changes an order in one transaction, tells those concerned, and answers the order as it is now. `decide` runs under the
 * order's lock and answers null when there is nothing to change. Throws `not_found`, and what `decide` throws.
 */
export async function changeOrder(
  actor: UserActor,
  workOrderId: string,
  decide: (tx: Tx, row: OrderRow) => Promise<Decision | null> | Decision | null,
): Promise<WorkOrder> {
  const change = await inTransaction(async (tx) => {
    const row = await lockOrder(tx, actor, workOrderId);
    const decision = await decide(tx, row);
    return decision && writeChange(tx, actor, row, decision);
  });
  if (change) publishOrderChange(change);
  return loadWorkOrder(db(), actor, workOrderId);
}

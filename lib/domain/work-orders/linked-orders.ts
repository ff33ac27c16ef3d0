import type { Priority, WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import { insertOrder } from './insert-order';
import { setStatus } from './set-status';
import type { OrderChange } from './order-change';

type Linked = {
  ticketId: string;
  title: string;
  description: string;
  customerId: string;
  assigneeId: string | null;
  priority?: Priority;
};

/** The order made of a ticket, in the ticket's transaction. Hand the answer to `publishOrderChange` after the commit. */
export const createLinkedOrder = (
  tx: Tx,
  actor: UserActor,
  { priority = 'normal', ...order }: Linked,
): Promise<OrderChange> => insertOrder(tx, actor, { ...order, priority, site: '' });

/**
 * The ticket moved: its order goes where `follow` says, or stays for null; the ticket is not moved again. Answers what
 * to hand to `publishOrderChange` after the commit, or null when nothing changed.
 */
export async function moveLinkedOrder(
  tx: Tx,
  actor: UserActor,
  ticketId: string,
  follow: (status: WorkOrderStatus) => WorkOrderStatus | null,
): Promise<OrderChange | null> {
  await tx.$queryRaw`select 1 as locked from work_orders where "ticketId" = ${ticketId}::uuid for no key update`;
  const row = await tx.workOrder.findUnique({ where: { ticketId } });
  const to = row && follow(row.status);
  return row && to && to !== row.status ? setStatus(tx, actor, row, to) : null;
}

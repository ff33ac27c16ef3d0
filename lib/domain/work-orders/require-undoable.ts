import { isUndoable, workOrderStatusWords, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { WorkOrder as OrderRow } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';

/**
 * A locked order goes back to `to`: only as the undoing of this person's own move, the one that made version `undoes`,
 * when nothing came after it. Then no table is asked: the order was there a moment ago. Throws `conflict`.
 */
export async function requireUndoable(
  tx: Tx,
  actor: UserActor,
  row: OrderRow,
  { to, undoes }: { to: WorkOrderStatus; undoes: number },
): Promise<void> {
  const move = {
    ...{ workOrderId: row.id, actorId: actor.userId, version: undoes, field: 'status' },
    from: workOrderStatusWords[to].name,
    to: workOrderStatusWords[row.status].name,
  };
  const isLast = row.version === undoes && isUndoable({ to: row.status, hasTicket: row.ticketId !== null });
  if (isLast && (await tx.workOrderActivity.findFirst({ where: move, select: { id: true } }))) return;
  throw new AppError('conflict', {
    userMessage: 'The order has gone on since, so that move cannot be taken back. Move it by its menu.',
  });
}

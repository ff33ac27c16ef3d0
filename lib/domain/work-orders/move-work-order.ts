import type { CommandInput } from '@/lib/contracts/commands';
import { workOrderStatusWords } from '@/lib/contracts/work-order-rules';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { followWorkOrder, publishTicketChange } from '@/lib/domain/ticket-records';
import { loadWorkOrder } from './get-work-order';
import { lockOrder } from './order-row';
import { requireMayMove } from './policy';
import { requireUndoable } from './require-undoable';
import { publishOrderChange } from './publish-order-change';
import { setStatus } from './set-status';

/**
 * Moves an order along the transition table, or takes this person's own move back; the ticket it was made of follows. Throws `not_found`, `forbidden`, and
 * `conflict` when the order is no longer at `from` or the table knows no such move.
 */
export async function moveWorkOrder(
  actor: UserActor,
  { workOrderId, from, to, undoes }: CommandInput<'move_work_order'>,
): Promise<WorkOrder> {
  const { change, ticket } = await inTransaction(async (tx) => {
    const row = await lockOrder(tx, actor, workOrderId);
    if (row.status !== from) {
      throw new AppError('conflict', {
        userMessage: `Somebody moved it to ${workOrderStatusWords[row.status].name} in the meantime. Look again and choose.`,
      });
    }
    if (undoes === undefined) requireMayMove(actor, from, to);
    else await requireUndoable(tx, actor, row, { to, undoes });
    const moved = await setStatus(tx, actor, row, to);
    const { ticketId } = row;
    return {
      change: moved,
      ticket: ticketId && (await followWorkOrder(tx, actor, { ticketId, status: to })),
    };
  });
  publishOrderChange(change);
  if (ticket) publishTicketChange(ticket);
  return loadWorkOrder(db(), actor, workOrderId);
}

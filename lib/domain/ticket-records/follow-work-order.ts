import { ticketAfterOrder } from '@/lib/contracts/ticket-rules';
import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import type { TicketChange } from './save-ticket';
import { setTicketStatus } from './set-ticket-status';
import { lockTicketRow } from './ticket-row';

/**
 * The work order made of a ticket moved: the ticket follows by the rule of the contracts. Answers what to hand to
 * `publishTicketChange` after the commit, or null when the ticket stays. Never moves the order again.
 */
export async function followWorkOrder(
  tx: Tx,
  actor: UserActor,
  { ticketId, status }: { ticketId: string; status: WorkOrderStatus },
): Promise<TicketChange | null> {
  const row = await lockTicketRow(tx, ticketId);
  const to = ticketAfterOrder(row.status, status);
  return to && setTicketStatus(tx, actor, row, to);
}

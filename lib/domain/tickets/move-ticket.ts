import type { CommandInput } from '@/lib/contracts/commands';
import type { Ticket } from '@/lib/contracts/tickets';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { lockTicketRow, toTicket } from '@/lib/domain/ticket-records';
import { moveTicketAndOrder, publishTicketMove } from './move-ticket-and-order';
import { requireMove } from './policy';

/** Moves a ticket along the transition table; its work order follows. Throws `not_found`, `conflict`, `forbidden`. */
export async function moveTicket(
  actor: UserActor,
  { ticketId, from, to }: CommandInput<'move_ticket'>,
): Promise<Ticket> {
  const move = await inTransaction(async (tx) => {
    const row = await lockTicketRow(tx, ticketId);
    requireMove(actor, row.status, from, to);
    return moveTicketAndOrder(tx, actor, row, to);
  });
  publishTicketMove(move);
  return toTicket(actor, move.ticket.row);
}

import type { CommandInput } from '@/lib/contracts/commands';
import { canBecomeWorkOrder } from '@/lib/contracts/ticket-rules';
import type { Ticket } from '@/lib/contracts/tickets';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import {
  lockTicketRow,
  publishTicketChange,
  saveTicket,
  ticketNoticeData,
  toTicket,
  type TicketRow,
} from '@/lib/domain/ticket-records';
import { createLinkedOrder, publishOrderChange } from '@/lib/domain/work-orders';

const TITLE_LENGTH = 160;

async function make(tx: Tx, actor: UserActor, row: TicketRow) {
  if (!canBecomeWorkOrder(row.status))
    throw new AppError('conflict', {
      userMessage: 'This ticket is over. Take it back to diagnosing first.',
    });
  const { device } = ticketNoticeData(row);
  const problem = row.problem.split('\n')[0]!;
  const order = await createLinkedOrder(tx, actor, {
    ticketId: row.id,
    title: `${device}: ${problem}`.slice(0, TITLE_LENGTH),
    description: [row.problem, row.diagnosis].filter(Boolean).join('\n\n'),
    customerId: row.customerId,
    assigneeId: row.assigneeId,
  });
  const ticket = await saveTicket(tx, actor, row.id, {
    data: {},
    events: [{ kind: 'work_order', to: `WO-${order.summary.number}` }],
    fields: ['workOrder'],
  });
  return { order, ticket };
}

/**
 * Makes the work order of a ticket; from then on they follow each other. A ticket has one: asked again it answers
 * the ticket as it is. Throws `not_found` or `conflict` (the ticket is over).
 */
export async function createTicketWorkOrder(
  actor: UserActor,
  { ticketId }: CommandInput<'create_ticket_work_order'>,
): Promise<Ticket> {
  const { row, made } = await inTransaction(async (tx) => {
    const before = await lockTicketRow(tx, ticketId);
    if (before.workOrder) return { row: before, made: null };
    const result = await make(tx, actor, before);
    return { row: result.ticket.row, made: result };
  });
  if (made) {
    publishOrderChange(made.order);
    publishTicketChange(made.ticket);
  }
  return toTicket(actor, row);
}

import type { CommandInput } from '@/lib/contracts/commands';
import type { Ticket } from '@/lib/contracts/tickets';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { notify, resolveSubject, type InboxChange } from '@/lib/domain/notifications';
import {
  lockTicketRow,
  ticketNoticeData,
  ticketSubject,
  toTicket,
  type TicketRow,
} from '@/lib/domain/ticket-records';
import { moveTicketAndOrder, publishTicketMove, type TicketMove } from './move-ticket-and-order';
import { requireAnswerer, visibleTickets } from './policy';

/** Tells who asked and who works on it; what the customer was asked for is done. */
async function notifyAnswered(
  tx: Tx,
  actor: UserActor,
  row: TicketRow,
  estimate: { sentById: string; isApproved: boolean },
): Promise<InboxChange[]> {
  const resolved = await resolveSubject(tx, ticketSubject(row.id), [row.customerId]);
  const recipients = new Set([estimate.sentById, row.assigneeId ?? estimate.sentById]);
  recipients.delete(actor.userId);
  const data = { ...ticketNoticeData(row), isApproved: estimate.isApproved, clientName: row.customer.name };
  const told = await notify(
    tx,
    [...recipients].map((userId) => ({
      userId,
      kind: 'estimate_answered' as const,
      subjectKey: ticketSubject(row.id),
      data,
      actorId: actor.userId,
    })),
  );
  return [...resolved, ...told];
}

async function answer(
  tx: Tx,
  actor: UserActor,
  { ticketId, estimateId, isApproved, reason }: CommandInput<'answer_estimate'>,
): Promise<TicketMove> {
  const row = await lockTicketRow(tx, ticketId, visibleTickets(actor));
  requireAnswerer(actor, row);
  const estimate = row.estimates.find(({ id }) => id === estimateId);
  if (!estimate) throw new AppError('not_found');
  if (estimate.openFor !== ticketId)
    throw new AppError('conflict', {
      userMessage: 'This estimate is no longer open. Look at the ticket as it stands now.',
    });
  await tx.estimate.update({
    where: { id: estimateId },
    data: {
      state: isApproved ? 'approved' : 'declined',
      openFor: null,
      answeredAt: new Date(),
      reason,
    },
  });
  const kind = isApproved ? 'estimate_approved' : 'estimate_declined';
  const move = await moveTicketAndOrder(tx, actor, row, isApproved ? 'in_repair' : 'declined', {
    because: [{ kind, from: String(estimate.totalCents), to: reason || null }],
    alsoChanged: ['estimates'],
  });
  const told = await notifyAnswered(tx, actor, row, { sentById: estimate.sentById, isApproved });
  move.ticket.inboxes.push(...told);
  return move;
}

/**
 * The customer approves, and the repair begins, or declines, and it ends; of a customer who cannot sign in, staff write
 * down what they said. Throws `not_found`, `forbidden` (not theirs to answer) or `conflict` (answered or replaced meanwhile).
 */
export async function answerEstimate(
  actor: UserActor,
  input: CommandInput<'answer_estimate'>,
): Promise<Ticket> {
  const move = await inTransaction((tx) => answer(tx, actor, input));
  publishTicketMove(move);
  return toTicket(actor, move.ticket.row);
}

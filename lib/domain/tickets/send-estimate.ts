import type { CommandInput } from '@/lib/contracts/commands';
import { canSendEstimate, MAX_ESTIMATE_CENTS, totalOf } from '@/lib/contracts/ticket-rules';
import type { Ticket } from '@/lib/contracts/tickets';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { runOnce } from '@/lib/domain/idempotency';
import { notify } from '@/lib/domain/notifications';
import {
  lockTicketRow,
  publishTicketChange,
  saveTicket,
  ticketNoticeData,
  ticketSubject,
  toTicket,
  type TicketChange,
} from '@/lib/domain/ticket-records';

async function send(
  tx: Tx,
  actor: UserActor,
  { ticketId, lines }: CommandInput<'send_estimate'>,
): Promise<TicketChange> {
  const totalCents = totalOf(lines);
  if (totalCents > MAX_ESTIMATE_CENTS)
    throw new AppError('invalid_input', {
      userMessage: 'An estimate can be 1,000,000 at most. Check the prices and quantities.',
    });
  const before = await lockTicketRow(tx, ticketId);
  if (!canSendEstimate(before.status))
    throw new AppError('conflict', {
      userMessage: 'This repair is past its estimate. Take the ticket back to diagnosing first.',
    });
  await tx.estimate.updateMany({
    where: { openFor: ticketId },
    data: { state: 'replaced', openFor: null },
  });
  await tx.estimate.create({
    data: { ticketId, openFor: ticketId, lines, totalCents, sentById: actor.userId },
  });
  const isMove = before.status !== 'awaiting_approval';
  const change = await saveTicket(tx, actor, ticketId, {
    data: { status: 'awaiting_approval' },
    events: [
      { kind: 'estimate_sent', to: String(totalCents) },
      ...(isMove ? [{ kind: 'status', from: before.status, to: 'awaiting_approval' }] : []),
    ],
    fields: isMove ? ['estimates', 'status'] : ['estimates'],
  });
  const inboxes = await notify(tx, [
    {
      userId: before.customerId,
      kind: 'estimate_sent',
      subjectKey: ticketSubject(ticketId),
      data: { ...ticketNoticeData(before), totalCents },
      actorId: actor.userId,
    },
  ]);
  return { ...change, inboxes };
}

/**
 * Asks the customer to agree to a price; an open estimate is replaced. Throws `not_found`, `invalid_input` (too
 * much), `conflict` (the repair is past it). A repeat with the same `clientId` answers the first result.
 */
export async function sendEstimate(actor: UserActor, input: CommandInput<'send_estimate'>): Promise<Ticket> {
  const { ticket, change } = await inTransaction(async (tx) => {
    let sent: TicketChange | null = null;
    const result = await runOnce(tx, actor, 'send_estimate', input, async () => {
      sent = await send(tx, actor, input);
      return toTicket(actor, sent.row);
    });
    return { ticket: result, change: sent as TicketChange | null };
  });
  if (change) publishTicketChange(change);
  return ticket;
}

import { rooms } from '@/lib/contracts/rooms';
import { ticketStatusWords } from '@/lib/contracts/ticket-rules';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import { notify, resolveSubject, type InboxChange } from '@/lib/domain/notifications';
import type { TicketRow } from './ticket-row';

type Device = Pick<TicketRow, 'id' | 'number' | 'make' | 'model'>;

export const ticketSubject = (ticketId: string) => rooms.ticket(ticketId);

/** What every notification about a ticket says of it. */
export const ticketNoticeData = ({ id, number, make, model }: Device) => ({
  ticketId: id,
  number,
  device: [make, model].filter(Boolean).join(' '),
});

/** Tells the customer and whoever works on it where the ticket stands now; what is over asks for nothing more. */
export async function notifyTicketStatus(tx: Tx, actor: UserActor, row: TicketRow): Promise<InboxChange[]> {
  const over =
    row.status === 'collected' || row.status === 'declined'
      ? await resolveSubject(tx, ticketSubject(row.id))
      : [];
  if (row.status === 'collected') return over;
  const recipients = new Set([row.customerId, row.assigneeId]);
  recipients.delete(actor.userId);
  const data = { ...ticketNoticeData(row), status: ticketStatusWords[row.status] };
  const told = await notify(
    tx,
    [...recipients]
      .filter((userId) => userId !== null)
      .map((userId) => ({
        userId,
        kind: 'ticket_status' as const,
        subjectKey: ticketSubject(row.id),
        data,
        actorId: actor.userId,
      })),
  );
  return [...over, ...told];
}

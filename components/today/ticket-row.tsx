import { TicketStatusChip } from '@/components/tickets/ticket-status-chip';
import { deviceName, ticketNumber } from '@/components/tickets/ticket-words';
import type { TicketSummary } from '@/lib/contracts/tickets';
import { RecordRow } from './record-row';

type TicketRowProps = {
  ticket: TicketSummary;
  /** Beside the device: whose it is, or what is wrong with it. */
  detail: 'customer' | 'problem';
};

export function TicketRow({ ticket, detail }: TicketRowProps) {
  return (
    <RecordRow
      href={`/tickets/${ticket.id}`}
      number={ticketNumber(ticket.number)}
      title={deviceName(ticket)}
      detail={detail === 'customer' ? ticket.customer.name : ticket.problem}
      state={<TicketStatusChip status={ticket.status} />}
    />
  );
}

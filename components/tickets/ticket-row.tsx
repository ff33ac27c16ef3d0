import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';
import { RelativeTime } from '@/components/ui/relative-time';
import type { TicketSummary } from '@/lib/contracts/tickets';
import { TicketStatusChip } from './ticket-status-chip';
import { deviceName, ticketNumber } from './ticket-words';

type Props = { ticket: TicketSummary; isForClient: boolean };

/** The columns of a wide screen: of staff, and of a client, who is the customer of each. */
export const staffGrid =
  'md:grid md:grid-cols-[5rem_minmax(12rem,1fr)_minmax(7rem,12rem)_10rem_minmax(7rem,10rem)_5.5rem] md:items-center md:gap-3 px-4 md:px-6';
export const clientGrid =
  'md:grid md:grid-cols-[5rem_minmax(12rem,1fr)_10rem_5.5rem] md:items-center md:gap-3 px-4 md:px-6';

export function TicketRow({ ticket, isForClient }: Props) {
  return (
    <div
      role="row"
      className={cn(
        isForClient ? clientGrid : staffGrid,
        'relative flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 focus-within:bg-hover hover:bg-hover md:min-h-11 md:py-1.5',
      )}
    >
      <span role="cell" className="font-mono text-sm text-muted">
        {ticketNumber(ticket.number)}
      </span>
      <span role="cell" className="min-w-0 max-md:order-first max-md:w-full">
        <Link
          href={`/tickets/${ticket.id}`}
          dir="auto"
          className="block truncate font-medium after:absolute after:inset-0"
        >
          {deviceName(ticket)}
        </Link>
        <span dir="auto" className="block truncate text-left text-xs text-muted">
          {ticket.problem}
        </span>
      </span>
      {!isForClient && (
        <span
          role="cell"
          dir="auto"
          className="min-w-0 truncate text-left text-sm max-md:flex-1 max-md:basis-16"
        >
          {ticket.customer.name}
        </span>
      )}
      <span role="cell" className="min-w-0">
        <TicketStatusChip status={ticket.status} />
      </span>
      {!isForClient && <Assignee assignee={ticket.assignee} />}
      <span role="cell" className="text-sm text-muted max-md:ml-auto">
        <RelativeTime at={ticket.updatedAt} isInControl />
      </span>
    </div>
  );
}

function Assignee({ assignee }: Pick<TicketSummary, 'assignee'>) {
  return (
    <span role="cell" className="flex min-w-0 items-center gap-1.5 text-sm max-md:hidden">
      {assignee ? (
        <>
          <Avatar name={assignee.name} size="small" />
          <span className="truncate">{assignee.name}</span>
        </>
      ) : (
        <span className="text-muted">Nobody yet</span>
      )}
    </span>
  );
}

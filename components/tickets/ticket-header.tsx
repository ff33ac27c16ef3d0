import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Ticket } from '@/lib/contracts/tickets';
import { TicketStatusChip } from './ticket-status-chip';
import { deviceName, ticketNumber } from './ticket-words';

type Props = { ticket: Ticket; backLabel?: string; actions?: ReactNode };

/** Which ticket it is, where it stands, and what can be done next. */
export function TicketHeader({ ticket, backLabel = 'All repairs', actions }: Props) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3 px-4 pt-3 pb-4 md:px-6">
      <div className="min-w-0">
        <Link
          href="/tickets"
          className="inline-flex items-center gap-1.5 py-1 text-sm text-muted hover:text-ink pointer-coarse:min-h-11"
        >
          <ArrowLeft aria-hidden className="size-4" />
          {backLabel}
        </Link>
        <h1 className="text-xl font-semibold wrap-break-word">
          <bdi>{deviceName(ticket)}</bdi>
        </h1>
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-mono text-sm text-muted">{ticketNumber(ticket.number)}</span>
          <TicketStatusChip status={ticket.status} />
        </p>
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}

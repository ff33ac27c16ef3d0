'use client';

import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { UpdatingMark } from '@/components/records/updating-mark';
import { Viewers } from '@/components/records/viewers';
import { useTicket } from './ticket-context';
import { TicketMark } from './ticket-mark';
import { TicketStatusChip } from './ticket-status-chip';
import { deviceName, ticketNumber } from './ticket-words';

type Props = { backLabel?: string; actions?: ReactNode };

/** Which ticket it is, where it stands, and what can be done next. */
export function TicketHeader({ backLabel = 'All repairs', actions }: Props) {
  const { ticket, presence, isUpdating } = useTicket();
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-4 gap-y-3 px-4 pt-3 pb-4 md:px-6">
      <div className="min-w-0 flex-1 basis-60">
        <Link
          href="/tickets"
          className="inline-flex items-center gap-1.5 py-1 text-sm text-muted hover:text-ink pointer-coarse:min-h-11"
        >
          <ArrowLeft aria-hidden className="size-4" />
          {backLabel}
        </Link>
        <TicketMark fields={['make', 'model']}>
          <h1 dir="auto" className="text-left text-xl font-semibold wrap-anywhere">
            {deviceName(ticket)}
          </h1>
        </TicketMark>
        <TicketMark fields={['status']} className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-mono text-sm text-muted">{ticketNumber(ticket.number)}</span>
          <TicketStatusChip status={ticket.status} />
          <Viewers viewers={presence.viewers} />
          <UpdatingMark isUpdating={isUpdating} />
        </TicketMark>
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}

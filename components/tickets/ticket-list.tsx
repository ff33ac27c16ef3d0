import type { TicketSummary } from '@/lib/contracts/tickets';
import { clientGrid, staffGrid, TicketRow } from './ticket-row';

type Props = { rows: TicketSummary[]; isForClient: boolean };

/** A table on a wide screen; the same rows are cards on a phone. The roles say "table" whatever the layout does. */
export function TicketList({ rows, isForClient }: Props) {
  const columns = isForClient
    ? ['Number', 'Device', 'Status', 'Changed']
    : ['Number', 'Device', 'Customer', 'Status', 'Assigned to', 'Changed'];
  return (
    <div role="table" aria-label={isForClient ? 'Your repairs' : 'Tickets'} className="border-b">
      <div role="rowgroup" className="max-md:sr-only">
        <div
          role="row"
          className={`${isForClient ? clientGrid : staffGrid} border-y bg-sunken py-1.5 text-xs font-medium text-muted`}
        >
          {columns.map((name) => (
            <span key={name} role="columnheader">
              {name}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="divide-y max-md:border-t">
        {rows.map((ticket) => (
          <TicketRow key={ticket.id} ticket={ticket} isForClient={isForClient} />
        ))}
      </div>
    </div>
  );
}

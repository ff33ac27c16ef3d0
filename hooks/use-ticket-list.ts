'use client';

import { useEffect, useState } from 'react';
import type { TicketSummary } from '@/lib/contracts/tickets';
import { useDeskClient } from './desk-context';
import { useLiveRefresh } from './use-live-refresh';

const ticketEvents = ['repair_ticket_updated'] as const;

/** Rows of the list, live: a change shows at once; rows come and go a moment later, when the server has been asked. */
export function useTicketList(first: TicketSummary[]): TicketSummary[] {
  const client = useDeskClient();
  const [changed, setChanged] = useState<Record<string, TicketSummary>>({});
  useLiveRefresh(ticketEvents);
  useEffect(
    () =>
      client.on('repair_ticket_updated', ({ ticket }) =>
        setChanged((held) =>
          (held[ticket.id]?.version ?? 0) < ticket.version ? { ...held, [ticket.id]: ticket } : held,
        ),
      ),
    [client],
  );
  return first.map((row) => {
    const live = changed[row.id];
    return live && live.version > row.version ? live : row;
  });
}

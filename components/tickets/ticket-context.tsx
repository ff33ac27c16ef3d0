'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useReadSubject } from '@/hooks/use-read-subject';
import { useRealTimeTicket } from '@/hooks/use-real-time-ticket';
import { useRecordPresence } from '@/hooks/use-record-presence';
import { rooms } from '@/lib/contracts/rooms';
import type { Ticket } from '@/lib/contracts/tickets';

export type OpenTicket = ReturnType<typeof useRealTimeTicket> & {
  presence: ReturnType<typeof useRecordPresence>;
};

const TicketContext = createContext<OpenTicket | null>(null);

/** The ticket that is open on this page. Throws outside of `TicketProvider`. */
export function useTicket(): OpenTicket {
  const ticket = useContext(TicketContext);
  if (!ticket) throw new Error('Wrap it in <TicketProvider>.');
  return ticket;
}

/** Holds the live ticket and who else is in it; opening it reads what one was told about it. */
export function TicketProvider({ initial, children }: { initial: Ticket; children: ReactNode }) {
  const room = rooms.ticket(initial.id);
  const live = useRealTimeTicket(initial);
  const presence = useRecordPresence(room);
  useReadSubject(room);
  const value = useMemo(() => ({ ...live, presence }), [live, presence]);
  return <TicketContext.Provider value={value}>{children}</TicketContext.Provider>;
}

'use client';

import { useMe } from '@/hooks/use-desk';
import { useRealTimeTicket } from '@/hooks/use-real-time-ticket';
import { isStaff } from '@/lib/contracts/common';
import type { Ticket } from '@/lib/contracts/tickets';
import { ClientTicket } from './client-ticket';
import { StaffTicket } from './staff-ticket';

/** One ticket, live: to work on for staff, to follow for its customer. */
export function TicketScreen({ initial }: { initial: Ticket }) {
  const live = useRealTimeTicket(initial);
  return isStaff(useMe().role) ? <StaffTicket live={live} /> : <ClientTicket live={live} />;
}

'use client';

import { useMe } from '@/hooks/use-desk';
import { useReadSubject } from '@/hooks/use-read-subject';
import { useRealTimeTicket } from '@/hooks/use-real-time-ticket';
import { isStaff } from '@/lib/contracts/common';
import { rooms } from '@/lib/contracts/rooms';
import type { Ticket } from '@/lib/contracts/tickets';
import { ClientTicket } from './client-ticket';
import { StaffTicket } from './staff-ticket';

/** One ticket, live: to work on for staff, to follow for its customer. */
export function TicketScreen({ initial }: { initial: Ticket }) {
  useReadSubject(rooms.ticket(initial.id));
  const live = useRealTimeTicket(initial);
  return isStaff(useMe().role) ? <StaffTicket live={live} /> : <ClientTicket live={live} />;
}

'use client';

import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useMe } from '@/hooks/use-desk';
import { isStaff } from '@/lib/contracts/common';
import type { Ticket } from '@/lib/contracts/tickets';
import { ClientTicket } from './client-ticket';
import { StaffTicket } from './staff-ticket';
import { TicketProvider, useTicket } from './ticket-context';
import { TicketReceipt } from './ticket-receipt';

/** One ticket, live: to work on for staff, to follow for its customer. */
export function TicketScreen({ initial }: { initial: Ticket }) {
  return (
    <TicketProvider initial={initial}>
      <OpenTicket />
    </TicketProvider>
  );
}

function OpenTicket() {
  const { isGone } = useTicket();
  const { role } = useMe();
  if (isGone)
    return (
      <EmptyState
        title="This ticket is no longer yours to see"
        isPageHeading
        className="h-full"
        action={<ButtonLink href="/tickets">To the other tickets</ButtonLink>}
      >
        Somebody changed who may see it while you had it open.
      </EmptyState>
    );
  return (
    <>
      {isStaff(role) ? <StaffTicket /> : <ClientTicket />}
      <TicketReceipt />
    </>
  );
}

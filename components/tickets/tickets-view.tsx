'use client';

import { Plus, Wrench } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { useMe } from '@/hooks/use-desk';
import { useTicketList } from '@/hooks/use-ticket-list';
import { isStaff } from '@/lib/contracts/common';
import type { TicketSummary } from '@/lib/contracts/tickets';
import { IntakeDialog } from './intake-dialog';
import { TicketFilterBar } from './ticket-filter-bar';
import { TicketList } from './ticket-list';
import { isTicketFiltered, ticketsPath, type TicketFilter } from './ticket-query';

type Props = { tickets: TicketSummary[]; nextCursor: string | null; filter: TicketFilter };

/** The repair counter's tickets; a client's own repairs. */
export function TicketsView({ tickets, nextCursor, filter }: Props) {
  const isForClient = !isStaff(useMe().role);
  // Here rather than in the list: an empty page waits for its first ticket too.
  const rows = useTicketList(tickets);
  const takeIn = (
    <IntakeDialog
      trigger={
        <Button variant="primary">
          <Plus aria-hidden className="size-4" />
          Take in a device
        </Button>
      }
    />
  );
  return (
    <>
      <PageHeader title={isForClient ? 'Repairs' : 'Tickets'} actions={!isForClient && takeIn} />
      {!isForClient && <TicketFilterBar filter={filter} />}
      {rows.length > 0 && <TicketList rows={rows} isForClient={isForClient} />}
      {rows.length === 0 && <NoTickets isForClient={isForClient} isFiltered={isTicketFiltered(filter)} />}
      {nextCursor && (
        <p className="p-4 text-center">
          <ButtonLink href={ticketsPath(filter, nextCursor)} prefetch={false}>
            Older tickets
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function NoTickets({ isForClient, isFiltered }: { isForClient: boolean; isFiltered: boolean }) {
  if (isFiltered)
    return (
      <EmptyState
        icon={Wrench}
        title="No ticket fits"
        action={
          <ButtonLink href="/tickets" prefetch={false}>
            Show all tickets
          </ButtonLink>
        }
      >
        Try another number, device or name, or more statuses.
      </EmptyState>
    );
  return (
    <EmptyState icon={Wrench} title={isForClient ? 'No repairs yet' : 'No tickets yet'}>
      {isForClient
        ? 'When you bring a device to the counter, you can follow its repair here.'
        : 'What customers bring to the counter stands here, from intake to collection. Take in the first device.'}
    </EmptyState>
  );
}

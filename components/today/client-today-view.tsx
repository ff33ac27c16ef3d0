'use client';

import { House } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { useMe } from '@/hooks/use-desk';
import { useLiveRefresh } from '@/hooks/use-live-refresh';
import type { ClientToday, Excerpt } from '@/lib/contracts/today';
import type { TicketSummary } from '@/lib/contracts/tickets';
import { OrderRow } from './order-row';
import { TicketRow } from './ticket-row';
import { TodayDate } from './today-date';
import { todayEvents } from './today-events';
import { TodaySection } from './today-section';

function Repairs({ title, tickets }: { title: string; tickets: Excerpt<TicketSummary> }) {
  const more = tickets.hasMore && { href: '/tickets', label: 'All repairs' };
  return (
    <TodaySection title={title} count={tickets.rows.length} more={more}>
      {tickets.rows.map((ticket) => (
        <TicketRow key={ticket.id} ticket={ticket} detail="problem" />
      ))}
    </TodaySection>
  );
}

/** Where the work for this customer stands, live; what waits for them first. */
export function ClientTodayView({ today }: { today: ClientToday }) {
  const { name } = useMe();
  useLiveRefresh(todayEvents);
  const { ticketsForYou, tickets, orders } = today;
  const isEmpty = [ticketsForYou, tickets, orders].every(({ rows }) => rows.length === 0);
  const more = orders.hasMore && { href: '/work-orders', label: 'All orders' };
  return (
    <>
      <PageHeader title={<span dir="auto">Hello, {name}</span>} description={<TodayDate />} />
      {isEmpty && (
        <EmptyState
          icon={House}
          title="Nothing is open"
          action={<ButtonLink href="/chat">Write to us</ButtonLink>}
        >
          Repairs and orders that are done for you stand here, with where they are.
        </EmptyState>
      )}
      <div className="flex max-w-3xl flex-col gap-6 pb-8 md:px-3.5">
        <Repairs title="Waiting for you" tickets={ticketsForYou} />
        <Repairs title="Your repairs" tickets={tickets} />
        <TodaySection title="Your orders" count={orders.rows.length} more={more}>
          {orders.rows.map((order) => (
            <OrderRow key={order.id} order={order} isForClient />
          ))}
        </TodaySection>
      </div>
    </>
  );
}

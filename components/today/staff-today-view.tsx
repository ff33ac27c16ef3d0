'use client';

import { Coffee } from 'lucide-react';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { useMe } from '@/hooks/use-desk';
import { useLiveRefresh } from '@/hooks/use-live-refresh';
import type { Excerpt, StaffToday } from '@/lib/contracts/today';
import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import { OrderRow } from './order-row';
import { TicketRow } from './ticket-row';
import { TodayDate } from './today-date';
import { todayEvents } from './today-events';
import { TodaySection } from './today-section';

type OrdersProps = {
  title: string;
  orders: Excerpt<WorkOrderSummary>;
  /** The filter of the list that has all of them. */
  search: string;
};

function Orders({ title, orders, search }: OrdersProps) {
  const more = orders.hasMore && { href: `/work-orders?view=list&${search}`, label: 'Show all' };
  return (
    <TodaySection title={title} count={orders.rows.length} more={more}>
      {orders.rows.map((order) => (
        <OrderRow key={order.id} order={order} />
      ))}
    </TodaySection>
  );
}

function Waiting({
  orders,
  tickets,
}: {
  orders: StaffToday['waitingOrders'];
  tickets: StaffToday['waitingTickets'];
}) {
  return (
    <TodaySection title="Waiting for a customer" count={orders.rows.length + tickets.rows.length}>
      {tickets.rows.map((ticket) => (
        <TicketRow key={ticket.id} ticket={ticket} detail="customer" />
      ))}
      {orders.rows.map((order) => (
        <OrderRow key={order.id} order={order} />
      ))}
    </TodaySection>
  );
}

function Ready({ tickets }: { tickets: StaffToday['readyTickets'] }) {
  const more = tickets.hasMore && { href: '/tickets?status=ready', label: 'Show all' };
  return (
    <TodaySection title="Ready to collect" count={tickets.rows.length} more={more}>
      {tickets.rows.map((ticket) => (
        <TicketRow key={ticket.id} ticket={ticket} detail="customer" />
      ))}
    </TodaySection>
  );
}

/** What a member of staff should look at first, live. */
export function StaffTodayView({ today }: { today: StaffToday }) {
  const isTechnician = useMe().role === 'technician';
  useLiveRefresh(todayEvents);
  const whose = isTechnician ? '&assignee=me' : '';
  const isEmpty = Object.values(today).every(({ rows }) => rows.length === 0);
  return (
    <>
      <PageHeader title="Today" description={<TodayDate />} />
      {isEmpty && (
        <EmptyState icon={Coffee} title="Nothing is waiting for you">
          Orders that are due, jobs of yours, and what waits for a customer stand here as they come.
        </EmptyState>
      )}
      <div className="grid items-start gap-x-8 gap-y-6 pb-8 md:px-3.5 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-6">
          <Orders title="Overdue" orders={today.breached} search={`due=breached${whose}`} />
          <Orders title="Due soon" orders={today.soon} search={`due=soon${whose}`} />
          <Orders title="Your jobs" orders={today.mine} search="assignee=me" />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Waiting orders={today.waitingOrders} tickets={today.waitingTickets} />
          <Orders title="Nobody has it yet" orders={today.unassigned} search="assignee=nobody" />
          <Ready tickets={today.readyTickets} />
        </div>
      </div>
    </>
  );
}

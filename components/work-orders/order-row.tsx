import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';
import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import { DueChip } from './due-chip';
import { OrderPlace } from './order-place';
import { PriorityMark } from './priority-mark';
import { StatusChip } from './status-chip';
import { orderNumber } from './work-order-words';

/** The columns of a wide screen. */
export const rowGrid =
  'md:grid md:grid-cols-[5rem_minmax(12rem,1fr)_10.5rem_5.5rem_minmax(7rem,10rem)_8rem] md:items-center md:gap-3 px-4 md:px-6';

export function OrderRow({ order }: { order: WorkOrderSummary }) {
  return (
    <div
      role="row"
      className={cn(
        rowGrid,
        'relative flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 focus-within:bg-hover hover:bg-hover md:min-h-11 md:py-1.5',
      )}
    >
      <span role="cell" className="font-mono text-sm text-muted max-md:order-1">
        {orderNumber(order.number)}
      </span>
      <span role="cell" className="min-w-0 max-md:order-0 max-md:w-full">
        <Link
          href={`/work-orders/${order.id}`}
          data-order-link
          dir="auto"
          className="block truncate text-left font-medium after:absolute after:inset-0"
        >
          {order.title}
        </Link>
        {(order.customer || order.site) && (
          <span className="block truncate text-xs text-muted">
            <OrderPlace {...order} />
          </span>
        )}
      </span>
      <span role="cell" className="min-w-0 max-md:order-2">
        <StatusChip status={order.status} />
      </span>
      <span role="cell" className="max-md:order-5">
        <PriorityMark priority={order.priority} />
      </span>
      <span role="cell" className="flex min-w-0 items-center gap-1.5 text-sm max-md:order-6">
        {order.assignee ? (
          <>
            <Avatar name={order.assignee.name} size="small" className="max-md:hidden" />
            <span className="truncate">{order.assignee.name}</span>
          </>
        ) : (
          <span className="text-muted">Nobody yet</span>
        )}
      </span>
      {/* On a phone the due date stands beside the status; how pressing it is, and who has it, on a line of their own. */}
      <span aria-hidden className="order-4 -mt-1 h-0 w-full md:hidden" />
      <span role="cell" className="max-md:order-3">
        <DueChip order={order} />
      </span>
    </div>
  );
}

'use client';

import { useSingleKey } from '@/hooks/use-single-key';
import { useWorkOrderList } from '@/hooks/use-work-order-list';
import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import { OrderRow, rowGrid } from './order-row';

const columns = ['Number', 'Order', 'Status', 'Priority', 'Assigned to', 'Due'];

/** Moves the focus along the rows' links; from nowhere it starts at the first. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('main [data-order-link]')];
  const row = document.activeElement?.closest('[role=row]');
  const at = links.findIndex((link) => row?.contains(link));
  const next = links[at === -1 ? 0 : at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** A table on a wide screen; the same rows are cards on a phone. The roles say "table" whatever the layout does. */
export function OrderList({ first }: { first: WorkOrderSummary[] }) {
  const rows = useWorkOrderList(first);
  useSingleKey('j', () => step(1));
  useSingleKey('k', () => step(-1));
  return (
    <div role="table" aria-label="Work orders" className="border-b">
      <div role="rowgroup" className="max-md:sr-only">
        <div role="row" className={`${rowGrid} border-y bg-sunken py-1.5 text-xs font-medium text-muted`}>
          {columns.map((name) => (
            <span key={name} role="columnheader">
              {name}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className="divide-y max-md:border-t">
        {rows.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </div>
    </div>
  );
}

import { Fragment } from 'react';
import type { WorkOrderSummary } from '@/lib/contracts/work-orders';

/** For whom and where, in one line. Each name keeps its own direction; the line keeps the page's. */
export function OrderPlace({ customer, site }: Pick<WorkOrderSummary, 'customer' | 'site'>) {
  const parts = [customer?.name, site].filter(Boolean);
  return parts.map((part, at) => (
    <Fragment key={at}>
      {at > 0 && ' · '}
      <bdi>{part}</bdi>
    </Fragment>
  ));
}

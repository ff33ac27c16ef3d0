'use client';

import { useEffect, useState } from 'react';
import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import { useDeskClient } from './desk-context';

/**
 * The newest state of orders that changed while this page was open, by id: laid over what the server rendered, by
 * version, until the server's own answer has caught up. Which rows belong on the page is the server's to say.
 */
export function useLiveOrders() {
  const client = useDeskClient();
  const [changed, setChanged] = useState<Record<string, WorkOrderSummary>>({});
  useEffect(
    () =>
      client.on('work_order_updated', ({ workOrder }) =>
        setChanged((held) =>
          (held[workOrder.id]?.version ?? 0) < workOrder.version
            ? { ...held, [workOrder.id]: workOrder }
            : held,
        ),
      ),
    [client],
  );
  return changed;
}

/** Rows of a list, live: a change shows at once; rows come and go a moment later, when the server has been asked. */
export function useWorkOrderList(first: WorkOrderSummary[]): WorkOrderSummary[] {
  const changed = useLiveOrders();
  return first.map((row) => {
    const live = changed[row.id];
    return live && live.version > row.version ? live : row;
  });
}

'use client';

import { useSyncExternalStore } from 'react';
import { halfMinuteClock as clock } from '@/components/ui/clock';
import { useMe } from '@/hooks/use-desk';
import { useLiveOrders } from '@/hooks/use-work-order-list';
import type { ListWorkOrdersInput, WorkOrderBoard } from '@/lib/contracts/work-orders';
import { fitsFilter } from './board-filter';
import { layOver } from './board-state';
import { useMoves } from './use-moves';

/** The board, live, with the moves made on it. */
export function useBoard(first: WorkOrderBoard, filter: ListWorkOrdersInput) {
  const { id: meId } = useMe();
  const changed = useLiveOrders();
  const now = useSyncExternalStore(clock.subscribe, clock.get, clock.getOnServer);
  const { underWay, answered, ...moves } = useMoves();
  const newest = { ...changed };
  for (const [id, order] of Object.entries(answered)) {
    if (order.version >= (newest[id]?.version ?? 0)) newest[id] = order;
  }
  const columns = layOver(first, newest, underWay).map((column) => ({
    ...column,
    shown: column.items.filter((order) => fitsFilter(order, filter, { meId, now: now ?? 0 })),
  }));
  return { columns, ...moves };
}

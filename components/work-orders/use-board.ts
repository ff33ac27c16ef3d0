'use client';

import { useLiveOrders } from '@/hooks/use-work-order-list';
import type { ListWorkOrdersInput, WorkOrderBoard } from '@/lib/contracts/work-orders';
import { layOver } from './board-state';
import { useMoreCards } from './use-more-cards';
import { useMoves } from './use-moves';

/** The board, live, with the moves made on it. What fits the filter is the server's to say. */
export function useBoard(first: WorkOrderBoard, filter: ListWorkOrdersInput) {
  const changed = useLiveOrders();
  const { columns: held, ...more } = useMoreCards(first, filter);
  const { underWay, answered, ...moves } = useMoves();
  const newest = { ...changed };
  for (const [id, order] of Object.entries(answered)) {
    if (order.version >= (newest[id]?.version ?? 0)) newest[id] = order;
  }
  return { columns: layOver(held, newest, underWay), more, ...moves };
}

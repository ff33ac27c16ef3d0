import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';

/** Orders by id that are newer than the board, or stand where a move under way will put them. */
export type Overlay = Record<string, WorkOrderSummary>;

/**
 * The board with newer states of its cards laid over it: a card stands in the column of its newest status. What the
 * board never held is left out; whether it belongs there is the server's to say.
 */
export function layOver(board: WorkOrderBoard, overlay: Overlay): WorkOrderBoard {
  const arriving = new Map<WorkOrderStatus, WorkOrderSummary[]>();
  const kept = board.map((column) => {
    const items = column.items.flatMap((card) => {
      const newest = overlay[card.id];
      if (!newest || newest.version < card.version) return [card];
      if (newest.status === column.status) return [newest];
      arriving.set(newest.status, [...(arriving.get(newest.status) ?? []), newest]);
      return [];
    });
    return { ...column, items, total: column.total - (column.items.length - items.length) };
  });
  return kept.map((column) => {
    const added = arriving.get(column.status) ?? [];
    return added.length === 0
      ? column
      : { ...column, items: [...added, ...column.items], total: column.total + added.length };
  });
}

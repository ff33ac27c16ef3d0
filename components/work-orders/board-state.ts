import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';

/** Newer states of orders, by id. */
export type Overlay = Record<string, WorkOrderSummary>;

/** Where moves that are on their way put orders, by id. */
export type MovesUnderWay = Record<string, WorkOrderStatus>;

/**
 * The board with newer states of its cards laid over it: a card stands where a move under way puts it, whatever is
 * heard of it meanwhile, else in the column of its newest status. What the board never held is left out; whether it
 * belongs there is the server's to say.
 */
export function layOver(board: WorkOrderBoard, overlay: Overlay, moves: MovesUnderWay = {}): WorkOrderBoard {
  const arriving = new Map<WorkOrderStatus, WorkOrderSummary[]>();
  const kept = board.map((column) => {
    const items = column.items.flatMap((card) => {
      const heard = overlay[card.id];
      const newest = heard && heard.version >= card.version ? heard : card;
      const status = moves[card.id] ?? newest.status;
      const shown = { ...newest, status };
      if (status === column.status) return [shown];
      arriving.set(status, [...(arriving.get(status) ?? []), shown]);
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

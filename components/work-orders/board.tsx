'use client';

import { useState } from 'react';
import { useMe } from '@/hooks/use-desk';
import { movesFrom } from '@/lib/contracts/work-order-rules';
import type { ListWorkOrdersInput, WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';
import { BoardColumn } from './board-column';
import { useBoard } from './use-board';
import { useCardFocus } from './use-card-focus';

/** Columns by status side by side; on a phone the list by status. */
export function Board({ first, filter }: { first: WorkOrderBoard; filter: ListWorkOrdersInput }) {
  const { role } = useMe();
  const { columns, move, returnedId, announcement } = useBoard(first, filter);
  const { holdFocus, releaseFocus } = useCardFocus();
  const [dragged, setDragged] = useState<WorkOrderSummary | null>(null);

  function dragOver(column: WorkOrderBoard[number]) {
    if (!dragged || dragged.status === column.status) return 'none';
    return movesFrom(dragged.status, role).includes(column.status) ? 'welcome' : 'refused';
  }
  return (
    <>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <div className="flex gap-2 p-4 max-md:flex-col md:h-full md:overflow-x-auto md:px-6">
        {columns.map((column) => (
          <BoardColumn
            key={column.status}
            column={column}
            drag={dragOver(column)}
            returnedId={returnedId}
            onDrag={setDragged}
            onCardFocus={holdFocus}
            onCardBlur={releaseFocus}
            onMove={(order, to) => void move(order, to)}
            onDrop={() => {
              if (dragged) void move(dragged, column.status);
              setDragged(null);
            }}
          />
        ))}
      </div>
    </>
  );
}

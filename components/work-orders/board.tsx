'use client';

import { useState } from 'react';
import { useMe } from '@/hooks/use-desk';
import { movesFrom } from '@/lib/contracts/work-order-rules';
import type { ListWorkOrdersInput, WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';
import { BoardColumn } from './board-column';
import { ColumnEnd } from './column-end';
import { useBoard } from './use-board';
import { useBoardKeys } from './use-board-keys';
import { useCardFocus } from './use-card-focus';
import { statusWord } from './work-order-words';
import { workOrdersPath } from './work-order-query';

/** Columns by status side by side; on a phone the list by status. */
export function Board({ first, filter }: { first: WorkOrderBoard; filter: ListWorkOrdersInput }) {
  const { role } = useMe();
  const { columns, more, move, returnedId, announcement } = useBoard(first, filter);
  const onKeyDown = useBoardKeys();
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
      <div
        className="flex gap-2 p-4 max-md:flex-col md:h-full md:overflow-x-auto md:px-6"
        onKeyDown={onKeyDown}
      >
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
            end={
              column.nextCursor && (
                <ColumnEnd
                  name={statusWord(column.status, role)}
                  left={column.total - column.items.length}
                  shown={column.items.length}
                  listPath={workOrdersPath({ view: 'list', filter: { ...filter, status: [column.status] } })}
                  isLoading={more.isLoading}
                  hasFailed={more.failed.includes(column.status)}
                  onShowMore={() => more.showMore(column.status)}
                />
              )
            }
          />
        ))}
      </div>
    </>
  );
}

'use client';

import { useState, type ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import { useMe } from '@/hooks/use-desk';
import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';
import { BoardCard } from './board-card';
import { statusShapes } from './status-chip';
import { statusWord } from './work-order-words';

type BoardColumnProps = {
  column: WorkOrderBoard[number];
  /** A card is in the air, and may (or may not) land here. */
  drag: 'none' | 'welcome' | 'refused';
  returnedId: string | null;
  onDrop: () => void;
  onMove: (order: WorkOrderSummary, to: WorkOrderStatus) => void;
  onDrag: (order: WorkOrderSummary | null) => void;
  onCardFocus: (id: string) => void;
  onCardBlur: () => void;
  /** What stands under the cards. */
  end: ReactNode;
};

export function BoardColumn({ column, drag, returnedId, onDrop, end, ...card }: BoardColumnProps) {
  const { role } = useMe();
  const [isOver, setIsOver] = useState(false);
  const { status, total, items } = column;
  const Shape = statusShapes[status];
  const name = statusWord(status, role);
  return (
    <section
      aria-label={name}
      data-board-column
      onDragOver={(event) => {
        if (drag === 'none') return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onDrop();
      }}
      className={cn(
        'flex min-h-0 shrink-0 flex-col rounded-md border border-transparent bg-sunken transition-colors md:w-68',
        items.length === 0 && 'max-md:hidden',
        drag === 'welcome' && 'border-accent!',
        drag === 'welcome' && isOver && 'bg-accent-soft!',
        drag === 'refused' && 'opacity-55',
      )}
    >
      <h2 className="flex items-center gap-2 rounded-t-md bg-sunken px-3 pt-2.5 pb-2 text-sm font-semibold max-md:sticky max-md:top-0 max-md:z-10">
        <Shape aria-hidden className="size-4 text-muted" />
        {name}
        <span className="ml-auto font-mono text-xs font-normal text-muted">{total}</span>
      </h2>
      <ul
        aria-label={`Orders: ${name}`}
        className="flex min-h-10 flex-col gap-1.5 px-1.5 pb-2 md:overflow-y-auto"
      >
        {items.map((order) => (
          <BoardCard
            key={order.id}
            order={order}
            isReturned={order.id === returnedId}
            onMove={(to) => card.onMove(order, to)}
            onDrag={(isDragged) => card.onDrag(isDragged ? order : null)}
            onFocus={() => card.onCardFocus(order.id)}
            onBlur={card.onCardBlur}
          />
        ))}
      </ul>
      {end}
    </section>
  );
}

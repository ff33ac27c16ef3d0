'use client';

import { useState } from 'react';
import { cn } from '@/components/ui/cn';
import { useMe } from '@/hooks/use-desk';
import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';
import { BoardCard } from './board-card';
import { statusShapes } from './status-chip';
import { statusWord } from './work-order-words';

type BoardColumnProps = {
  /** `shown`: the cards at hand that fit the filter. */
  column: WorkOrderBoard[number] & { shown: WorkOrderSummary[] };
  /** A card is in the air, and may (or may not) land here. */
  drag: 'none' | 'welcome' | 'refused';
  returnedId: string | null;
  onDrop: () => void;
  onMove: (order: WorkOrderSummary, to: WorkOrderStatus) => void;
  onDrag: (order: WorkOrderSummary | null) => void;
  onCardFocus: (id: string) => void;
  onCardBlur: () => void;
};

export function BoardColumn({ column, drag, returnedId, onDrop, ...card }: BoardColumnProps) {
  const { role } = useMe();
  const [isOver, setIsOver] = useState(false);
  const { status, total, items, shown } = column;
  const isNarrowed = shown.length < items.length;
  const Shape = statusShapes[status];
  const name = statusWord(status, role);
  return (
    <section
      aria-label={name}
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
        shown.length === 0 && 'max-md:hidden',
        drag === 'welcome' && 'border-accent!',
        drag === 'welcome' && isOver && 'bg-accent-soft!',
        drag === 'refused' && 'opacity-55',
      )}
    >
      <h2 className="flex items-center gap-2 px-3 pt-2.5 pb-2 text-sm font-semibold">
        <Shape aria-hidden className="size-4 text-muted" />
        {name}
        <span className="font-mono text-xs font-normal text-muted">
          {isNarrowed ? `${shown.length} of ${total}` : total}
        </span>
      </h2>
      <ul
        aria-label={`Orders: ${name}`}
        className="flex min-h-10 flex-col gap-1.5 px-1.5 pb-2 md:overflow-y-auto"
      >
        {shown.map((order) => (
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
      {total > items.length && (
        <p className="px-3 pb-2.5 text-xs text-muted">{total - items.length} more are in the list.</p>
      )}
    </section>
  );
}

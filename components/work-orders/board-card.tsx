'use client';

import { ArrowRightLeft } from 'lucide-react';
import Link from 'next/link';
import type { DragEvent } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { cn } from '@/components/ui/cn';
import { IconButton } from '@/components/ui/icon-button';
import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import { DueChip } from './due-chip';
import { MoveMenu } from './move-menu';
import { OrderPlace } from './order-place';
import { PriorityMark } from './priority-mark';
import { orderNumber } from './work-order-words';

type BoardCardProps = {
  order: WorkOrderSummary;
  isReturned: boolean;
  onMove: (to: WorkOrderStatus) => void;
  onDrag: (isDragged: boolean) => void;
  onFocus: () => void;
  onBlur: () => void;
};

/** An order on the board: dragged by a pointer, moved by its menu with keys and fingers, opened by its title. */
export function BoardCard({ order, isReturned, onMove, onDrag, onFocus, onBlur }: BoardCardProps) {
  const number = orderNumber(order.number);
  function startDrag(event: DragEvent) {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', `${number} ${order.title}`);
    onDrag(true);
  }
  return (
    <li
      draggable
      data-board-card
      aria-label={`${number} ${order.title}`}
      onDragStart={startDrag}
      onDragEnd={() => onDrag(false)}
      onFocus={onFocus}
      onBlur={onBlur}
      className={cn(
        'group relative cursor-grab rounded-sm border bg-raised p-2.5 active:cursor-grabbing has-[a:hover]:border-control',
        isReturned && 'border-red! bg-red-soft!',
      )}
    >
      <div className="flex items-center gap-2">
        <span className="font-mono text-xs text-muted">{number}</span>
        <PriorityMark priority={order.priority} className="ml-auto" />
        <MoveMenu
          status={order.status}
          onMove={onMove}
          trigger={
            <IconButton
              icon={ArrowRightLeft}
              label={`Move ${number} to…`}
              tooltip="Move to…"
              data-move={order.id}
              className="-my-1 -mr-1.5 size-7 text-muted"
            />
          }
        />
      </div>
      <Link
        href={`/work-orders/${order.id}`}
        draggable={false}
        data-order-link
        dir="auto"
        className="mt-1 line-clamp-2 text-left font-medium text-pretty wrap-anywhere hover:underline"
      >
        {order.title}
      </Link>
      {(order.customer || order.site) && (
        <p className="mt-0.5 truncate text-xs text-muted">
          <OrderPlace {...order} />
        </p>
      )}
      <div className="mt-2 flex min-h-6 items-center justify-between gap-2">
        <DueChip order={order} />
        {order.assignee ? (
          <span className="inline-flex min-w-0 items-center gap-1.5 text-xs text-muted">
            <span className="truncate">{order.assignee.name}</span>
            <Avatar name={order.assignee.name} size="small" />
          </span>
        ) : (
          <span className="text-xs text-muted">Nobody yet</span>
        )}
      </div>
    </li>
  );
}

'use client';

import { AlarmClock, Clock, TriangleAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Chip } from '@/components/ui/chip';
import { halfMinuteClock as clock } from '@/components/ui/clock';
import { cn } from '@/components/ui/cn';
import { absoluteTime } from '@/components/ui/format-time';
import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import { dueWords } from './due-words';

type DueChipProps = { order: Pick<WorkOrderSummary, 'status' | 'createdAt' | 'dueAt'>; className?: string };

/** When it is due: a date, and near or past it a chip with a word and a shape that counts. */
export function DueChip({ order, className }: DueChipProps) {
  const now = useSyncExternalStore(clock.subscribe, clock.get, clock.getOnServer);
  const isServer = now === null;
  const { state, words } = dueWords(
    order,
    now ?? Date.parse(new Date().toISOString()),
    isServer ? 'UTC' : undefined,
  );
  const title = isServer ? undefined : absoluteTime(order.dueAt);
  return (
    // The server's clock and zone are not the reader's: the element is replaced, not patched, once the page is alive.
    <time
      key={isServer ? 'server' : 'live'}
      dateTime={order.dueAt}
      title={title}
      suppressHydrationWarning
      className={cn('inline-flex', className)}
    >
      {state === 'breached' && (
        <Chip tone="red" icon={TriangleAlert}>
          {words}
        </Chip>
      )}
      {state === 'due_soon' && (
        <Chip tone="amber" icon={AlarmClock}>
          {words}
        </Chip>
      )}
      {(state === 'on_track' || state === 'finished') && (
        <span
          className="inline-flex h-5 items-center gap-1 text-xs whitespace-nowrap text-muted"
          suppressHydrationWarning
        >
          <Clock aria-hidden className="size-3" />
          {words}
        </span>
      )}
    </time>
  );
}

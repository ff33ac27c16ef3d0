'use client';

import { CalendarClock, TriangleAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Chip } from '@/components/ui/chip';
import { halfMinuteClock as clock } from '@/components/ui/clock';
import type { WorkOrder } from '@/lib/contracts/work-orders';

type Part = Pick<WorkOrder['parts'][number], 'state' | 'expectedAt'>;

/** When a part is to come, and loudly when it should have. What has arrived is waited for no more. */
export function PartExpected({ state, expectedAt }: Part) {
  const now = useSyncExternalStore(clock.subscribe, clock.get, clock.getOnServer);
  if (expectedAt === null || state === 'arrived') return null;
  const isServer = now === null;
  const timeZone = isServer ? 'UTC' : undefined;
  const day = new Date(expectedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone });
  // The server's clock and zone are not the reader's: the element is replaced, not patched, once the page is alive.
  return (
    <time key={isServer ? 'server' : 'live'} dateTime={expectedAt} suppressHydrationWarning>
      {now !== null && Date.parse(expectedAt) < now ? (
        <Chip tone="red" icon={TriangleAlert}>
          Overdue since {day}
        </Chip>
      ) : (
        <span className="inline-flex items-center gap-1 text-xs whitespace-nowrap text-muted">
          <CalendarClock aria-hidden className="size-3" />
          Expected {day}
        </span>
      )}
    </time>
  );
}

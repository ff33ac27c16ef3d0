'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { RelativeTime } from '@/components/ui/relative-time';
import { activityWords } from './activity-words';
import { useOrder } from './order-context';
import { Section } from './section';

const FEW = 8;

/** Who did what and when, newest first. */
export function ActivitySection() {
  const { workOrder } = useOrder();
  const [isAll, setIsAll] = useState(false);
  const activity = [...workOrder.activity].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <Section title="Activity">
      <ol className="flex flex-col gap-2 border-l pl-4">
        {activity.slice(0, isAll ? undefined : FEW).map((entry) => (
          <li key={entry.id} className="text-sm wrap-anywhere">
            <span dir="auto" className="font-medium">
              {entry.actor?.name ?? 'The desk'}
            </span>{' '}
            {/* Times are written in the reader's zone, which the server does not know. */}
            <span suppressHydrationWarning>{activityWords(entry)}</span>{' '}
            <RelativeTime at={entry.createdAt} className="text-xs whitespace-nowrap text-muted" />
          </li>
        ))}
      </ol>
      {!isAll && activity.length > FEW && (
        <Button size="compact" variant="ghost" className="mt-2" onClick={() => setIsAll(true)}>
          Show all {activity.length}
        </Button>
      )}
    </Section>
  );
}

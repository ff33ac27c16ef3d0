'use client';

import { Play, Plus, Square, X } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { halfMinuteClock as clock } from '@/components/ui/clock';
import { IconButton } from '@/components/ui/icon-button';
import { RelativeTime } from '@/components/ui/relative-time';
import { useMe } from '@/hooks/use-desk';
import { newId } from '@/lib/client/new-id';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { ChangedMark } from './changed-mark';
import { LabourForm } from './labour-form';
import { useOrder } from './order-context';
import { Section } from './section';
import { duration } from './work-order-words';

type Labour = WorkOrder['labour'][number];

function spent({ startedAt, endedAt }: Labour, now: number): number {
  return Math.max(0, (endedAt ? Date.parse(endedAt) : now) - Date.parse(startedAt));
}

/** Who worked on it and how long: a timer of one's own, and entries by hand. */
export function TimeSection() {
  const { workOrder, run } = useOrder();
  const me = useMe();
  const now = useSyncExternalStore(clock.subscribe, clock.get, clock.getOnServer) ?? 0;
  const [isAdding, setIsAdding] = useState(false);
  const { labour } = workOrder;
  const isRunning = labour.some(({ person, endedAt }) => person.id === me.id && endedAt === null);
  const total = labour.reduce((sum, entry) => sum + spent(entry, now), 0);
  return (
    <Section
      title="Time"
      aside={labour.length > 0 && <span className="font-mono text-sm text-muted">{duration(total)}</span>}
    >
      <div className="flex flex-wrap gap-2">
        {isRunning ? (
          <Button size="compact" onClick={() => void run('stop_timer', {})}>
            <Square aria-hidden className="size-4" />
            Stop my timer
          </Button>
        ) : (
          <Button size="compact" onClick={() => void run('start_timer', { clientId: newId() })}>
            <Play aria-hidden className="size-4" />
            Start my timer
          </Button>
        )}
        {!isAdding && (
          <Button size="compact" variant="ghost" onClick={() => setIsAdding(true)}>
            <Plus aria-hidden className="size-4" />
            Add time by hand
          </Button>
        )}
      </div>
      {isAdding && <LabourForm onDone={() => setIsAdding(false)} />}
      <ChangedMark field="labour" className="mt-2">
        <ul className="divide-y">
          {labour.map((entry) => (
            <LabourRow key={entry.id} entry={entry} now={now} />
          ))}
        </ul>
      </ChangedMark>
    </Section>
  );
}

function LabourRow({ entry, now }: { entry: Labour; now: number }) {
  const { run } = useOrder();
  const me = useMe();
  const { id, person, startedAt, endedAt, note } = entry;
  const isTheirs = person.id !== me.id && me.role === 'technician';
  return (
    <li className="flex items-center gap-3 py-1.5">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <span dir="auto">{person.name}</span>
          <RelativeTime at={startedAt} className="text-xs text-muted" />
        </p>
        {note && (
          <p dir="auto" className="text-sm wrap-anywhere text-muted">
            {note}
          </p>
        )}
      </div>
      <span className="font-mono text-sm whitespace-nowrap">
        {duration(spent(entry, now))}
        {endedAt === null && <span className="ml-1 font-sans text-green">running</span>}
      </span>
      {!isTheirs && endedAt !== null && (
        <IconButton
          icon={X}
          label={`Remove ${duration(spent(entry, now))} of ${person.name}`}
          tooltip="Remove"
          className="text-muted"
          onClick={() => void run('remove_labour', { labourId: id })}
        />
      )}
    </li>
  );
}

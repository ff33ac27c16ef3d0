'use client';

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { partStates } from '@/lib/contracts/work-order-contents';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { ChangedMark } from './changed-mark';
import { useOrder } from './order-context';
import { PartForm } from './part-form';
import { Section } from './section';
import { money, partsTotal } from './work-order-words';

type Part = WorkOrder['parts'][number];
const words = { needed: 'Needed', ordered: 'Ordered', arrived: 'Arrived' } as const;
const stateOptions = partStates.map((value) => ({ value, label: words[value] }));

/** What is built in: how many, for how much, and whether it is here. */
export function PartsSection() {
  const { workOrder, canWork } = useOrder();
  const [isAdding, setIsAdding] = useState(false);
  const { parts } = workOrder;
  return (
    <Section
      title="Parts"
      aside={
        parts.length > 0 && <span className="font-mono text-sm text-muted">{money(partsTotal(parts))}</span>
      }
    >
      <ChangedMark field="parts" also={['part']}>
        {parts.length === 0 && <p className="text-muted">No parts yet.</p>}
        <ul className="divide-y">
          {parts.map((part) => (
            <PartRow key={part.id} part={part} />
          ))}
        </ul>
      </ChangedMark>
      {canWork && isAdding && <PartForm onDone={() => setIsAdding(false)} />}
      {canWork && !isAdding && (
        <Button size="compact" className="mt-2" onClick={() => setIsAdding(true)}>
          <Plus aria-hidden className="size-4" />
          Add a part
        </Button>
      )}
    </Section>
  );
}

function PartRow({ part }: { part: Part }) {
  const { workOrder, run, canWork } = useOrder();
  const { id: partId, name, quantity, unitCents, state, expectedAt } = part;
  const { parts } = workOrder;
  const setState = (next: Part['state']) =>
    void run(
      'set_part',
      { partId, name, quantity, unitCents, state: next, expectedAt },
      { parts: parts.map((other) => (other.id === partId ? { ...other, state: next } : other)) },
    );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-40">
        <p dir="auto" className="wrap-anywhere">
          {name}
        </p>
        <p className="font-mono text-xs text-muted">
          {quantity} × {money(unitCents)} = {money(quantity * unitCents)}
        </p>
      </div>
      {canWork ? (
        <>
          <Select
            aria-label={`State of ${name}`}
            className="w-28!"
            options={stateOptions}
            value={state}
            onChange={(next) => setState(next as Part['state'])}
          />
          <IconButton
            icon={X}
            label={`Remove ${name}`}
            tooltip="Remove"
            className="text-muted"
            onClick={() =>
              void run('remove_part', { partId }, { parts: parts.filter(({ id }) => id !== partId) })
            }
          />
        </>
      ) : (
        <span className="text-sm">{words[state]}</span>
      )}
    </li>
  );
}

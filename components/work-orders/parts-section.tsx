'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ChangedMark } from './changed-mark';
import { useOrder } from './order-context';
import { PartForm } from './part-form';
import { PartRow } from './part-row';
import { Section } from './section';
import { money, partsTotal } from './work-order-words';

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
      {canWork && isAdding && (
        <div className="mt-2 border-t pt-3">
          <PartForm onDone={() => setIsAdding(false)} />
        </div>
      )}
      {canWork && !isAdding && (
        <Button size="compact" className="mt-2" onClick={() => setIsAdding(true)}>
          <Plus aria-hidden className="size-4" />
          Add a part
        </Button>
      )}
    </Section>
  );
}

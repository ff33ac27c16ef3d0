'use client';

import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { partStates } from '@/lib/contracts/work-order-contents';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { useOrder } from './order-context';
import { PartExpected } from './part-expected';
import { PartForm } from './part-form';
import { money } from './work-order-words';

type Part = WorkOrder['parts'][number];
const words = { needed: 'Needed', ordered: 'Ordered', arrived: 'Arrived' } as const;
const stateOptions = partStates.map((value) => ({ value, label: words[value] }));

/** A part: what it is, what it costs, when it comes. */
export function PartRow({ part }: { part: Part }) {
  const { canWork } = useOrder();
  const [isEditing, setIsEditing] = useState(false);
  const { name, quantity, unitCents, state } = part;
  if (isEditing)
    return (
      <li className="py-2">
        <PartForm part={part} onDone={() => setIsEditing(false)} />
      </li>
    );
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0">
        <p dir="auto" className="wrap-anywhere">
          {name}
        </p>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
          <span className="font-mono whitespace-nowrap">
            {quantity} × {money(unitCents)}
          </span>
          <PartExpected {...part} />
        </p>
      </div>
      <span className="font-mono text-sm">{money(quantity * unitCents)}</span>
      {canWork ? (
        <PartControls part={part} onEdit={() => setIsEditing(true)} />
      ) : (
        <span className="text-sm text-muted">{words[state]}</span>
      )}
    </li>
  );
}

function PartControls({ part, onEdit }: { part: Part; onEdit: () => void }) {
  const { workOrder, run } = useOrder();
  const { parts } = workOrder;
  const { id: partId, ...fields } = part;
  const setState = (state: Part['state']) =>
    void run(
      'set_part',
      { partId, ...fields, state },
      { parts: parts.map((other) => (other.id === partId ? { ...other, state } : other)) },
    );
  return (
    <div className="col-span-2 flex items-center gap-1">
      <Select
        aria-label={`State of ${part.name}`}
        className="mr-auto w-32!"
        options={stateOptions}
        value={part.state}
        onChange={(next) => setState(next as Part['state'])}
      />
      <IconButton
        icon={Pencil}
        label={`Edit ${part.name}`}
        tooltip="Edit"
        className="text-muted"
        onClick={onEdit}
      />
      <IconButton
        icon={X}
        label={`Remove ${part.name}`}
        tooltip="Remove"
        className="text-muted"
        onClick={() =>
          void run('remove_part', { partId }, { parts: parts.filter(({ id }) => id !== partId) })
        }
      />
    </div>
  );
}

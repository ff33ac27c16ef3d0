'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { newId } from '@/lib/client/new-id';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { fromDateInput, toDateInput } from './local-time';
import { useOrder } from './order-context';

type Part = WorkOrder['parts'][number];

/** "12.50" and "12,50" as cents; null when it is no amount. */
function toCents(text: string): number | null {
  const amount = Number(text.trim().replace(',', '.') || '0');
  return Number.isFinite(amount) && amount >= 0 ? Math.round(amount * 100) : null;
}

type PartFormProps = { /** Absent: a new one. */ part?: Part; onDone: () => void };

/** A part's name, how many, for how much, and when it is to come. */
export function PartForm({ part, onDone }: PartFormProps) {
  const { run } = useOrder();
  const [partId] = useState(() => part?.id ?? newId());
  const [name, setName] = useState(part?.name ?? '');
  const [quantity, setQuantity] = useState(String(part?.quantity ?? 1));
  const [price, setPrice] = useState(part ? (part.unitCents / 100).toFixed(2) : '');
  const [expected, setExpected] = useState(part?.expectedAt ? toDateInput(part.expectedAt) : '');
  const [isPending, setIsPending] = useState(false);
  const unitCents = toCents(price);
  const count = Number(quantity);
  const isReady = name.trim() !== '' && unitCents !== null && Number.isInteger(count) && count > 0;

  async function save() {
    if (!isReady || isPending) return;
    setIsPending(true);
    const state = part?.state ?? 'needed';
    const fields = { name, quantity: count, unitCents, state, expectedAt: fromDateInput(expected) };
    const ack = await run('set_part', { partId, ...fields });
    setIsPending(false);
    if (ack.ok) onDone();
  }
  return (
    <form
      noValidate
      aria-label={part ? `Edit ${part.name}` : 'Add a part'}
      className="grid grid-cols-[1fr_1fr] gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label="Part" className="col-span-2">
        <Input dir="auto" maxLength={400} value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field
        label="How many"
        error={Number.isInteger(count) && count > 0 ? null : 'A whole number, at least 1.'}
      >
        <Input
          inputMode="numeric"
          className="font-mono"
          value={quantity}
          onChange={(event) => setQuantity(event.target.value)}
        />
      </Field>
      <Field label="Price of one" error={unitCents === null ? 'An amount like 12.50.' : null}>
        <Input
          inputMode="decimal"
          className="font-mono"
          placeholder="0.00"
          value={price}
          onChange={(event) => setPrice(event.target.value)}
        />
      </Field>
      <Field label="Expected on" className="col-span-2" hint="When it is to arrive. Empty when nobody knows.">
        <Input type="date" value={expected} onChange={(event) => setExpected(event.target.value)} />
      </Field>
      <div className="col-span-2 flex justify-end gap-2">
        <Button size="compact" onClick={onDone}>
          Cancel
        </Button>
        <Button size="compact" type="submit" variant="primary" disabled={!isReady} isPending={isPending}>
          {part ? 'Save' : 'Add'}
        </Button>
      </div>
    </form>
  );
}

'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { newId } from '@/lib/client/new-id';
import { useOrder } from './order-context';

/** "12.50" and "12,50" as cents; null when it is no amount. */
function toCents(text: string): number | null {
  const amount = Number(text.trim().replace(',', '.') || '0');
  return Number.isFinite(amount) && amount >= 0 ? Math.round(amount * 100) : null;
}

export function PartForm({ onDone }: { onDone: () => void }) {
  const { run } = useOrder();
  const [partId] = useState(newId);
  const [name, setName] = useState('');
  const [quantity, setQuantity] = useState('1');
  const [price, setPrice] = useState('');
  const [isPending, setIsPending] = useState(false);
  const unitCents = toCents(price);
  const count = Number(quantity);
  const isReady = name.trim() !== '' && unitCents !== null && Number.isInteger(count) && count > 0;

  async function add() {
    if (!isReady || isPending) return;
    setIsPending(true);
    const ack = await run('set_part', {
      partId,
      name,
      quantity: count,
      unitCents,
      state: 'needed',
      expectedAt: null,
    });
    setIsPending(false);
    if (ack.ok) onDone();
  }
  return (
    <form
      noValidate
      className="mt-2 grid grid-cols-[1fr_1fr] gap-3 border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
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
      <div className="col-span-2 flex justify-end gap-2">
        <Button size="compact" onClick={onDone}>
          Cancel
        </Button>
        <Button size="compact" type="submit" variant="primary" disabled={!isReady} isPending={isPending}>
          Add
        </Button>
      </div>
    </form>
  );
}

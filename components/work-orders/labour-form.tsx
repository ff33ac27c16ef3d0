'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { newId } from '@/lib/client/new-id';
import { fromLocalInput, toLocalInput } from './local-time';
import { useOrder } from './order-context';

const HOUR_MS = 60 * 60_000;

/** Work that no timer saw: from when, for how many minutes. */
export function LabourForm({ onDone }: { onDone: () => void }) {
  const { run } = useOrder();
  const [clientId] = useState(newId);
  const [start, setStart] = useState(() => toLocalInput(new Date(Date.now() - HOUR_MS).toISOString()));
  const [minutes, setMinutes] = useState('60');
  const [note, setNote] = useState('');
  const [isPending, setIsPending] = useState(false);
  const startedAt = fromLocalInput(start);
  const length = Number(minutes);
  const isLengthRight = Number.isInteger(length) && length > 0;

  async function add() {
    if (!startedAt || !isLengthRight || isPending) return;
    setIsPending(true);
    const endedAt = new Date(Date.parse(startedAt) + length * 60_000).toISOString();
    const ack = await run('add_labour', { clientId, startedAt, endedAt, note });
    setIsPending(false);
    if (ack.ok) onDone();
  }
  return (
    <form
      noValidate
      className="mt-3 grid grid-cols-[1fr_7rem] gap-3 border-t pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field label="From" error={startedAt ? null : 'Choose a date and a time.'}>
        <Input type="datetime-local" value={start} onChange={(event) => setStart(event.target.value)} />
      </Field>
      <Field label="Minutes" error={isLengthRight ? null : 'A whole number.'}>
        <Input
          inputMode="numeric"
          className="font-mono"
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </Field>
      <Field label="What was done" className="col-span-2">
        <Input dir="auto" maxLength={400} value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <div className="col-span-2 flex justify-end gap-2">
        <Button size="compact" onClick={onDone}>
          Cancel
        </Button>
        <Button
          size="compact"
          type="submit"
          variant="primary"
          disabled={!startedAt || !isLengthRight}
          isPending={isPending}
        >
          Add
        </Button>
      </div>
    </form>
  );
}

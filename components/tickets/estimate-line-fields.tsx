'use client';

import { Trash2 } from 'lucide-react';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import type { DraftLine } from './estimate-lines';

type Props = {
  number: number;
  draft: DraftLine;
  problem: { text?: string; quantity?: string; price?: string };
  onChange: (draft: DraftLine) => void;
  /** Null: the only line stays. */
  onRemove: (() => void) | null;
};

/** One line of an estimate that is being written. */
export function EstimateLineFields({ number, draft, problem, onChange, onRemove }: Props) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] items-start gap-2 md:grid-cols-[minmax(0,1fr)_4.5rem_7rem_auto]">
      <Field label={`Line ${number}`} error={problem.text} className="max-md:col-span-3">
        <Input
          dir="auto"
          autoComplete="off"
          maxLength={160}
          placeholder="Part or work"
          value={draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
        />
      </Field>
      <Field label="Quantity" error={problem.quantity}>
        <Input
          inputMode="numeric"
          autoComplete="off"
          className="text-right font-mono"
          value={draft.quantity}
          onChange={(event) => onChange({ ...draft, quantity: event.target.value })}
        />
      </Field>
      <Field label="Price each" error={problem.price}>
        <Input
          inputMode="decimal"
          autoComplete="off"
          className="text-right font-mono"
          placeholder="0.00"
          value={draft.price}
          onChange={(event) => onChange({ ...draft, price: event.target.value })}
        />
      </Field>
      <span className="pt-5.5">
        <IconButton
          icon={Trash2}
          label={`Remove line ${number}`}
          disabled={onRemove === null}
          onClick={() => onRemove?.()}
        />
      </span>
    </li>
  );
}

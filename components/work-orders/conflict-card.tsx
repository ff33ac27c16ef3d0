'use client';

import { GitMerge } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/components/ui/cn';
import type { EditableField } from '@/lib/contracts/work-orders';
import { fieldText, valuesOf, type OrderDraft, type Side } from './order-draft';
import type { Conflict } from './use-order-draft';
import { fieldWords } from './work-order-words';

type Picks = Partial<Record<EditableField, Side>>;
type ConflictCardProps = {
  draft: OrderDraft;
  conflict: Conflict;
  onResolve: (picks: Picks) => void;
};

/** Somebody else changed the same fields: yours, theirs and what stood there before, to choose from. Nothing typed is lost. */
export function ConflictCard({ draft, conflict, onResolve }: ConflictCardProps) {
  const [picks, setPicks] = useState<Picks>({});
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), []);
  const theirs = valuesOf(conflict.theirs);
  const isDecided = conflict.fields.every((field) => picks[field]);
  const all = (side: Side) => Object.fromEntries(conflict.fields.map((field) => [field, side]));
  return (
    <section
      ref={card}
      tabIndex={-1}
      aria-labelledby={titleId}
      className="rounded-md border border-amber bg-raised outline-none"
    >
      <header className="flex items-start gap-2.5 border-b bg-amber-soft px-4 py-3 text-amber">
        <GitMerge aria-hidden className="mt-0.5 size-4 shrink-0" />
        <div>
          <h2 id={titleId} className="font-semibold">
            Somebody changed this while you were writing
          </h2>
          <p className="text-sm">
            Nothing is saved yet, and nothing you typed is lost. Choose what should stand.
          </p>
        </div>
      </header>
      <div className="divide-y">
        {conflict.fields.map((field) => (
          <FieldChoice
            key={field}
            name={fieldWords[field]}
            original={fieldText(draft.original, field)}
            sides={{ mine: fieldText(draft.values, field), theirs: fieldText(theirs, field) }}
            pick={picks[field]}
            onPick={(side) => setPicks((now) => ({ ...now, [field]: side }))}
          />
        ))}
      </div>
      <footer className="flex flex-wrap justify-end gap-2 border-t px-4 py-3">
        <Button variant="ghost" onClick={() => onResolve(all('theirs'))}>
          Keep all of theirs
        </Button>
        <Button onClick={() => onResolve(all('mine'))}>Keep all of mine</Button>
        <Button variant="primary" disabled={!isDecided} onClick={() => onResolve(picks)}>
          Save what I chose
        </Button>
      </footer>
    </section>
  );
}

type FieldChoiceProps = {
  name: string;
  original: string;
  sides: Record<Side, string>;
  pick: Side | undefined;
  onPick: (side: Side) => void;
};
const labels = { mine: 'Yours', theirs: 'Theirs' } as const;

function FieldChoice({ name, original, sides, pick, onPick }: FieldChoiceProps) {
  const group = useId();
  return (
    <fieldset className="px-4 py-3">
      <legend className="float-left mb-2 w-full text-sm font-semibold">{name}</legend>
      <div className="clear-both grid gap-2 sm:grid-cols-2">
        {(['mine', 'theirs'] as const).map((side) => (
          <label
            key={side}
            className={cn(
              'flex cursor-pointer items-start gap-2.5 rounded-sm border p-2.5 has-focus-visible:outline-2 has-focus-visible:outline-focus',
              pick === side ? 'border-accent bg-accent-soft' : 'border-control hover:bg-hover',
            )}
          >
            <input
              type="radio"
              name={group}
              checked={pick === side}
              onChange={() => onPick(side)}
              className="mt-0.5 size-4 accent-accent"
            />
            <span className="min-w-0">
              <span className="block text-xs font-medium text-muted">{labels[side]}</span>
              <Words text={sides[side]} />
            </span>
          </label>
        ))}
      </div>
      <p className="mt-2 text-xs text-muted">
        Before: <Words text={original} />
      </p>
    </fieldset>
  );
}

function Words({ text }: { text: string }) {
  return (
    <span dir="auto" className="wrap-anywhere whitespace-pre-wrap">
      {text || '(empty)'}
    </span>
  );
}

'use client';

import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { money } from '@/components/work-orders/work-order-words';
import { Button } from '@/components/ui/button';
import { useAckForm } from '@/hooks/use-ack-form';
import { newId } from '@/lib/client/new-id';
import { MAX_ESTIMATE_CENTS } from '@/lib/contracts/ticket-rules';
import type { Estimate } from '@/lib/contracts/tickets';
import { draftOf, emptyLine, readLines, type DraftLine } from './estimate-lines';
import { EstimateLineFields } from './estimate-line-fields';
import { useTicket } from './ticket-context';

type Props = {
  /** What it starts from: the estimate before it. */
  from: Estimate | null;
  onClose: () => void;
};

/** Lines with quantity and price, and what they come to. */
export function EstimateEditor({ from, onClose }: Props) {
  const { run, presence } = useTicket();
  const [clientId] = useState(newId);
  const [drafts, setDrafts] = useState<DraftLine[]>(() => (from ? draftOf(from) : [emptyLine(0)]));
  const nextKey = useRef(drafts.length);
  const [tries, setTries] = useState(0);
  const { lines, problems, totalCents } = readLines(drafts);
  const { submit, isPending, message, formRef } = useAckForm(
    (ready: Estimate['lines']) => run('send_estimate', { clientId, lines: ready }),
    onClose,
  );
  useEffect(() => {
    if (tries > 0) formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries, formRef]);
  const isTooMuch = totalCents > MAX_ESTIMATE_CENTS ? 'That is more than 1,000,000. Check the prices.' : null;
  return (
    <form
      ref={formRef}
      noValidate
      aria-label="New estimate"
      className="flex flex-col gap-3"
      onInput={() => presence.setTypingIn('estimates')}
      onBlur={() => presence.setTypingIn(null)}
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (lines) void submit(lines);
      }}
    >
      <FormAlert message={message ?? isTooMuch} />
      <ol className="flex flex-col gap-3">
        {drafts.map((draft, index) => (
          <EstimateLineFields
            key={draft.key}
            number={index + 1}
            draft={draft}
            problem={tries > 0 ? problems[index]! : {}}
            onChange={(next) => setDrafts(drafts.map((other) => (other.key === next.key ? next : other)))}
            onRemove={drafts.length > 1 ? () => setDrafts(drafts.filter((other) => other !== draft)) : null}
          />
        ))}
      </ol>
      <div className="flex items-center justify-between gap-3 border-t pt-3">
        <Button
          size="compact"
          disabled={drafts.length >= 50}
          onClick={() => setDrafts([...drafts, emptyLine(nextKey.current++)])}
        >
          <Plus aria-hidden className="size-4" />
          Add a line
        </Button>
        <p className="font-semibold" aria-live="polite">
          Total <span className="ml-2 font-mono font-medium">{money(totalCents)}</span>
        </p>
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2">
        <Button onClick={onClose}>Discard</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          Send to the customer
        </Button>
      </div>
    </form>
  );
}

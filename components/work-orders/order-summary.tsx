'use client';

import { Pencil } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { messagePath } from '@/lib/contracts/message-link';
import { ChangedMark } from './changed-mark';
import { EditOrder } from './edit-order';
import { useOrder } from './order-context';
import { Section } from './section';
import { useOrderDraft } from './use-order-draft';

/** What it is about, and the form to change it. */
export function OrderSummary() {
  const { canWork } = useOrder();
  const editing = useOrderDraft();
  const edit = canWork && !editing.draft && (
    <Button size="compact" onClick={editing.start}>
      <Pencil aria-hidden className="size-4" />
      Edit
    </Button>
  );
  return (
    <Section title="What it is about" aside={edit}>
      {editing.draft ? <EditOrder draft={editing.draft} editing={editing} /> : <Description />}
    </Section>
  );
}

function Description() {
  const { workOrder } = useOrder();
  const { description, sourceMessage, ticket } = workOrder;
  return (
    <>
      <ChangedMark field="description">
        <p dir="auto" className="max-w-prose wrap-anywhere whitespace-pre-wrap">
          {description || <span className="text-muted">No description yet.</span>}
        </p>
      </ChangedMark>
      {(sourceMessage || ticket) && (
        <p className="mt-3 flex flex-wrap gap-x-4 text-sm">
          {sourceMessage && (
            <Link className="text-link" href={messagePath(sourceMessage.chatId, sourceMessage.seq)}>
              The message it was made of
            </Link>
          )}
          {ticket && (
            <Link className="text-link" href={`/tickets/${ticket.id}`}>
              Repair ticket <span className="font-mono">RT-{ticket.number}</span>
            </Link>
          )}
        </p>
      )}
    </>
  );
}

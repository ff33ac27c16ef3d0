'use client';

import { useState } from 'react';
import { useDraft } from '@/hooks/use-draft';
import { runCommand } from '@/lib/client/run-command';
import type { CommandError } from '@/lib/contracts/errors';
import type { EditableField, WorkOrder } from '@/lib/contracts/work-orders';
import { useOrder } from './order-context';
import {
  changesOf,
  differing,
  parseDraft,
  rebase,
  startDraft,
  type OrderDraft,
  type Side,
} from './order-draft';
import type { OrderValues } from './order-fields';

export type Conflict = { theirs: WorkOrder; fields: EditableField[] };

/** Editing what an order is about: kept through reloads and other people's changes until it is saved or thrown away. */
export function useOrderDraft() {
  const { workOrder, accept } = useOrder();
  const [text, setText] = useDraft(`work_order_${workOrder.id}_details`);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [error, setError] = useState<CommandError | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const draft = parseDraft(text);
  const keep = (next: OrderDraft | null) => setText(next ? JSON.stringify(next) : '');

  function end() {
    setConflict(null);
    setError(null);
    keep(null);
  }
  async function save(saved: OrderDraft) {
    if (isSaving) return;
    if (differing(saved.original, saved.values).length === 0) return end();
    setIsSaving(true);
    setError(null);
    const request = { workOrderId: workOrder.id, version: saved.version, changes: changesOf(saved) };
    const ack = await runCommand('update_work_order', request);
    setIsSaving(false);
    if (!ack.ok) return setError(ack.error);
    accept(ack.data.workOrder);
    if (ack.data.outcome === 'saved') return end();
    setConflict({ theirs: ack.data.workOrder, fields: ack.data.fields });
  }
  return {
    draft,
    conflict,
    isSaving,
    fieldErrors: Object.fromEntries(
      Object.entries(error?.fields ?? {}).map(([path, words]) => [path.replace('changes.', ''), words]),
    ),
    message: error && !error.fields ? error.message : null,
    start: () => keep(startDraft(workOrder)),
    change: (values: OrderValues) => draft && keep({ ...draft, values }),
    discard: end,
    save: () => draft && void save(draft),
    resolve(this: void, picks: Partial<Record<EditableField, Side>>) {
      if (!draft || !conflict) return;
      const next = rebase(draft, conflict.theirs, picks);
      setConflict(null);
      keep(next);
      void save(next);
    },
  };
}

'use client';

import type { ReactNode } from 'react';
import { FormAlert } from '@/components/auth/form-alert';
import { typingWords } from '@/components/records/typing-words';
import { Button } from '@/components/ui/button';
import { editableFields, type EditableField } from '@/lib/contracts/work-orders';
import { ConflictCard } from './conflict-card';
import { useOrder } from './order-context';
import { differing, fieldText, valuesOf, type OrderDraft } from './order-draft';
import { OrderFields } from './order-fields';
import type { useOrderDraft } from './use-order-draft';

type EditOrderProps = { draft: OrderDraft; editing: ReturnType<typeof useOrderDraft> };

/** The form over a draft, and the choice when somebody else was faster. */
export function EditOrder({ draft, editing }: EditOrderProps) {
  const { presence } = useOrder();
  const { conflict, isSaving, fieldErrors, message } = editing;
  const hints = useFieldHints(draft);
  if (conflict) return <ConflictCard draft={draft} conflict={conflict} onResolve={editing.resolve} />;
  return (
    <form
      noValidate
      aria-label="Edit the order"
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        editing.save();
      }}
    >
      <FormAlert message={message} />
      <OrderFields
        values={draft.values}
        onChange={(values) => {
          const [field] = differing(draft.values, values);
          if (field) presence.setTypingIn(field);
          editing.change(values);
        }}
        errors={fieldErrors}
        hints={hints}
        onFocusField={presence.setTypingIn}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={editing.discard}>Throw away</Button>
        <Button type="submit" variant="primary" isPending={isSaving}>
          Save
        </Button>
      </div>
    </form>
  );
}

/** Under each field: who types there now, or what somebody else has made of it since this draft began. */
function useFieldHints(draft: OrderDraft): Partial<Record<EditableField, ReactNode>> {
  const { workOrder, presence } = useOrder();
  const now = valuesOf(workOrder);
  const moved = differing(draft.original, now);
  const hintOf = (field: EditableField) => {
    const names = presence.typingIn[field];
    if (names) return typingWords(names);
    if (!moved.includes(field) || fieldText(draft.values, field) === fieldText(now, field)) return undefined;
    return `Changed meanwhile to “${fieldText(now, field).slice(0, 120) || '(empty)'}”. Nothing you typed is lost.`;
  };
  return Object.fromEntries(editableFields.map((field) => [field, hintOf(field)]));
}

'use client';

import type { ReactNode } from 'react';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { priorities, type Priority } from '@/lib/contracts/work-order-rules';
import type { EditableField } from '@/lib/contracts/work-orders';
import { PersonPicker, type Picked } from './person-picker';
import { fieldWords, priorityWords } from './work-order-words';

export type OrderValues = {
  title: string;
  description: string;
  site: string;
  priority: Priority;
  /** As `datetime-local` writes it; empty: by the priority. */
  due: string;
  customer: Picked;
};

const priorityOptions = priorities.map((value) => ({ value, label: priorityWords[value] }));

type OrderFieldsProps = {
  values: OrderValues;
  onChange: (values: OrderValues) => void;
  errors: Record<string, string | undefined>;
  /** Said under a field: who types there, what somebody else made of it. */
  hints?: Partial<Record<EditableField, ReactNode>>;
  onFocusField?: (field: EditableField | null) => void;
  dueHint?: string;
};

/** What an order is about; the same fields for a new one and for a change. */
export function OrderFields({
  values,
  onChange,
  errors,
  hints = {},
  onFocusField,
  dueHint,
}: OrderFieldsProps) {
  const set = (change: Partial<OrderValues>) => onChange({ ...values, ...change });
  const about = (field: EditableField) => ({
    label: fieldWords[field],
    hint: hints[field],
    error: errors[field],
  });
  const focus = (field: EditableField) => ({
    onFocus: () => onFocusField?.(field),
    onBlur: () => onFocusField?.(null),
  });
  return (
    <>
      <Field {...about('title')}>
        <Input
          dir="auto"
          maxLength={160}
          value={values.title}
          onChange={(event) => set({ title: event.target.value })}
          {...focus('title')}
        />
      </Field>
      <Field {...about('description')}>
        <Textarea
          rows={5}
          value={values.description}
          onChange={(event) => set({ description: event.target.value })}
          {...focus('description')}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field {...about('site')}>
          <Input
            dir="auto"
            maxLength={160}
            placeholder="Where it is"
            value={values.site}
            onChange={(event) => set({ site: event.target.value })}
            {...focus('site')}
          />
        </Field>
        <div className="flex flex-col gap-1">
          <span className="text-sm font-medium">{fieldWords.customerId}</span>
          <PersonPicker
            label={fieldWords.customerId}
            who="clients"
            value={values.customer}
            nobody="No customer"
            onChange={(customer) => set({ customer })}
          />
          {hints.customerId && <p className="text-xs text-muted">{hints.customerId}</p>}
        </div>
        <Field {...about('priority')}>
          <Select
            options={priorityOptions}
            value={values.priority}
            onChange={(priority) => set({ priority: priority as Priority })}
          />
        </Field>
        <Field {...about('dueAt')} hint={hints.dueAt ?? dueHint}>
          <Input
            type="datetime-local"
            value={values.due}
            onChange={(event) => set({ due: event.target.value })}
            {...focus('dueAt')}
          />
        </Field>
      </div>
    </>
  );
}

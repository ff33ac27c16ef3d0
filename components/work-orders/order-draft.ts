import { editableFields, type EditableField, type WorkOrder } from '@/lib/contracts/work-orders';
import { fromLocalInput, toLocalInput } from './local-time';
import type { OrderValues } from './order-fields';
import { priorityWords } from './work-order-words';

/** What somebody is writing, with what stood there when they began and the version they read. */
export type OrderDraft = { version: number; original: OrderValues; values: OrderValues };
export type Side = 'mine' | 'theirs';

const keys = {
  title: 'title',
  description: 'description',
  site: 'site',
  priority: 'priority',
  dueAt: 'due',
  customerId: 'customer',
} as const satisfies Record<EditableField, keyof OrderValues>;

export function valuesOf(order: WorkOrder): OrderValues {
  const { title, description, site, priority, dueAt, customer } = order;
  return {
    ...{ title, description, site, priority },
    due: toLocalInput(dueAt),
    customer: customer && { id: customer.id, name: customer.name },
  };
}

export const startDraft = (order: WorkOrder): OrderDraft => ({
  version: order.version,
  original: valuesOf(order),
  values: valuesOf(order),
});

/** One field as a person reads it. */
export function fieldText(values: OrderValues, field: EditableField): string {
  if (field === 'customerId') return values.customer?.name ?? 'No customer';
  if (field === 'priority') return priorityWords[values.priority];
  if (field === 'dueAt') return values.due.replace('T', ' ');
  return values[keys[field]];
}

const isSame = (a: OrderValues, b: OrderValues, field: EditableField) =>
  field === 'customerId' ? a.customer?.id === b.customer?.id : a[keys[field]] === b[keys[field]];

/** The fields in which these differ. */
export const differing = (a: OrderValues, b: OrderValues) =>
  editableFields.filter((field) => !isSame(a, b, field));

/** What the draft would write: only what was changed in it. */
export function changesOf({ original, values }: OrderDraft) {
  const all = {
    title: values.title,
    description: values.description,
    site: values.site,
    priority: values.priority,
    dueAt: fromLocalInput(values.due) ?? undefined,
    customerId: values.customer?.id ?? null,
  };
  const changed = differing(original, values);
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => changed.includes(field as EditableField)),
  );
}

/** The draft upon what stands there now: a field in `picks` as chosen, another as this person changed it, the rest theirs. */
export function rebase(
  draft: OrderDraft,
  now: WorkOrder,
  picks: Partial<Record<EditableField, Side>>,
): OrderDraft {
  const theirs = valuesOf(now);
  const mine = differing(draft.original, draft.values);
  const values = { ...theirs };
  for (const field of mine) {
    if ((picks[field] ?? 'mine') === 'mine')
      Object.assign(values, { [keys[field]]: draft.values[keys[field]] });
  }
  return { version: now.version, original: theirs, values };
}

/** A stored draft, or null when there is none that can be read. */
export function parseDraft(text: string): OrderDraft | null {
  if (text === '') return null;
  try {
    return JSON.parse(text) as OrderDraft;
  } catch {
    return null;
  }
}

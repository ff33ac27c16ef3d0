import { editableFields, type EditableField, type WorkOrder } from '@/lib/contracts/work-orders';
import { fieldWords } from './work-order-words';

type Activity = WorkOrder['activity'][number];

const isTimestamp = (text: string) => /^\d{4}-\d\d-\d\dT/.test(text);

function valueWords(value: string | null): string {
  if (value === null || value === '') return 'nothing';
  if (isTimestamp(value))
    return new Date(value).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}

const done: Record<string, string> = { created: 'made the order', note: 'wrote a note', linked: 'linked it' };
/** Lists: what was put on them, changed on them or taken off. */
const lists: Record<string, string> = { checklist: 'checklist', part: 'parts', labour: 'time' };
const names: Record<string, string> = {
  status: 'status',
  assignee: 'who does it',
  assigneeId: 'who does it',
  customer: 'customer',
  watchers: 'watchers',
};

/** What somebody did, after their name: "changed status from New to In progress". */
export function activityWords({ field, from, to }: Activity): string {
  if (field === 'note' && to === 'shared') return 'wrote a note to the customer';
  const plain = done[field];
  if (plain) return to && field === 'linked' ? `${plain}: ${valueWords(to)}` : plain;
  const name = editableFields.some((known) => known === field)
    ? fieldWords[field as EditableField].toLowerCase()
    : (names[field] ?? field);
  const list = lists[field];
  if (list && to !== null) return `${from === null ? 'added to' : 'changed in'} ${list}: ${valueWords(to)}`;
  if (list) return `removed from ${list}: ${valueWords(from)}`;
  if (field === 'description') return 'changed the description';
  if (from === null && to === null) return `changed ${name}`;
  if (from === null) return `set ${name}: ${valueWords(to)}`;
  if (to === null) return `took ${valueWords(from)} out of ${name}`;
  return `changed ${name} from ${valueWords(from)} to ${valueWords(to)}`;
}

import { isStaff } from '@/lib/contracts/common';
import type { WorkOrder } from '@/lib/contracts/work-orders';

/** What of an order's history its customer is shown; everything else is the staff's own. */
const fieldsForClients = new Set(['created', 'status', 'dueAt', 'title', 'site']);

/** An order as its customer sees it: no labour, no watchers, no notes of staff, and of the chats only what is theirs. */
export function forClient(order: WorkOrder): WorkOrder {
  const isClients = (person: { role: Parameters<typeof isStaff>[0] } | null) =>
    person !== null && !isStaff(person.role);
  return {
    ...order,
    watchers: [],
    isWatching: false,
    sourceMessage: null,
    labour: [],
    notes: order.notes.filter(({ author }) => isClients(author)),
    activity: order.activity.filter(
      ({ field, actor }) => fieldsForClients.has(field) || (field === 'note' && isClients(actor)),
    ),
  };
}

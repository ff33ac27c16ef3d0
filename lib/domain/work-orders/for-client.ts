import type { UserActor } from '@/lib/core/actor';
import { workOrderStatusWords } from '@/lib/contracts/work-order-rules';
import type { WorkOrder } from '@/lib/contracts/work-orders';

type Activity = WorkOrder['activity'][number];

const clientWord = (word: string | null) =>
  Object.values(workOrderStatusWords).find(({ name }) => name === word)?.forClients ?? word;

/** A move in the customer's words; null when nothing moved for them. */
function forClientsHistory(entry: Activity): Activity | null {
  if (entry.field !== 'status') return entry;
  const [from, to] = [clientWord(entry.from), clientWord(entry.to)];
  return from === to ? null : { ...entry, from, to };
}

/** What of an order's history its customer is shown; everything else is the staff's own. */
const fieldsForClients = new Set(['created', 'status', 'dueAt', 'title', 'site']);

/**
 * An order as its customer sees it: no labour, no watchers, of the notes their own and those shared with them, and of the
 * chats only what is theirs.
 */
export function forClient(actor: UserActor, order: WorkOrder): WorkOrder {
  const isOwn = (person: { id: string } | null) => person?.id === actor.userId;
  return {
    ...order,
    watchers: [],
    isWatching: false,
    sourceMessage: null,
    labour: [],
    notes: order.notes.filter(({ author, isShared }) => isShared || isOwn(author)),
    activity: order.activity
      .filter(
        ({ field, actor: author }) => fieldsForClients.has(field) || (field === 'note' && isOwn(author)),
      )
      .flatMap((entry) => forClientsHistory(entry) ?? []),
  };
}

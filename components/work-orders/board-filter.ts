import { foldName } from '@/lib/contracts/fold-name';
import { slaState } from '@/lib/contracts/work-order-rules';
import type { ListWorkOrdersInput, WorkOrderSummary } from '@/lib/contracts/work-orders';
import { orderNumber } from './work-order-words';

const DAY_MS = 24 * 60 * 60 * 1000;

function fitsDue(order: WorkOrderSummary, due: ListWorkOrdersInput['due'], now: number): boolean {
  if (!due) return true;
  const dueAt = Date.parse(order.dueAt);
  const state = slaState({ status: order.status, createdAt: Date.parse(order.createdAt), dueAt }, now);
  if (state === 'finished') return false;
  if (due === 'breached') return state === 'breached';
  if (due === 'soon') return state === 'due_soon';
  const until = due === 'today' ? new Date(now).setHours(24, 0, 0, 0) : now + 7 * DAY_MS;
  return dueAt < until;
}

function fitsText(order: WorkOrderSummary, q: string | undefined): boolean {
  if (!q) return true;
  const text = [orderNumber(order.number), order.title, order.site, order.customer?.name]
    .filter(Boolean)
    .join(' ');
  return foldName(text).includes(foldName(q));
}

/** Whether a card of the board fits what is asked; its columns are the statuses. `now` in epoch ms. */
export function fitsFilter(
  order: WorkOrderSummary,
  { priority, assignee, due, q }: ListWorkOrdersInput,
  { meId, now }: { meId: string; now: number },
): boolean {
  const wanted = assignee === 'me' ? meId : assignee;
  if (priority && !priority.includes(order.priority)) return false;
  if (wanted === 'nobody' ? order.assignee !== null : wanted && order.assignee?.id !== wanted) return false;
  return fitsDue(order, due, now) && fitsText(order, q);
}

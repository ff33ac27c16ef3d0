import { isStaff } from '@/lib/contracts/common';
import { workOrderStatusWords } from '@/lib/contracts/work-order-rules';
import type { ListWorkOrdersInput, WorkOrderSummary } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { CSV_BYTE_ORDER_MARK, csvLine } from '@/lib/core/csv';
import { listWorkOrders } from './list-work-orders';

const MAX_ROWS = 10_000;
const PAGE = 500;

const header = [
  'Number',
  'Title',
  'Status',
  'Priority',
  'Customer',
  'Site',
  'Assignee',
  'Due',
  'Created',
  'Updated',
];

function lineOf(actor: UserActor, order: WorkOrderSummary): string {
  const words = workOrderStatusWords[order.status];
  return csvLine([
    `WO-${order.number}`,
    order.title,
    isStaff(actor.role) ? words.name : words.forClients,
    order.priority,
    order.customer?.name ?? null,
    order.site,
    order.assignee?.name ?? null,
    order.dueAt,
    order.createdAt,
    order.updatedAt,
  ]);
}

/** A filtered list as CSV, page by page, at most 10,000 orders; `limit` and `after` are not looked at. */
export async function* exportWorkOrders(
  actor: UserActor,
  input: ListWorkOrdersInput,
): AsyncGenerator<string> {
  yield CSV_BYTE_ORDER_MARK + csvLine(header);
  let after: string | undefined;
  for (let written = 0; written < MAX_ROWS; written += PAGE) {
    const page = await listWorkOrders(actor, { ...input, limit: PAGE, after });
    if (page.items.length > 0) yield page.items.map((order) => lineOf(actor, order)).join('');
    if (page.nextCursor === null) return;
    after = page.nextCursor;
  }
}

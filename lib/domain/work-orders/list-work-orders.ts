import type { Page } from '@/lib/contracts/common';
import type { ListWorkOrdersInput, WorkOrderSummary } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { scopeOf } from './order-filters';
import { orderSort } from './order-sorts';
import { listQuery } from './page-query';
import { toSummary, type SummaryRow } from './to-summary';

/** A page of the orders this person may see. Throws `bad_request` for a cursor of another list. */
export async function listWorkOrders(
  actor: UserActor,
  { sort, limit, after, ...filter }: ListWorkOrdersInput,
): Promise<Page<WorkOrderSummary>> {
  const chosen = orderSort(sort);
  const scope = await scopeOf(actor, filter, new Date());
  if (after !== undefined) scope.conditions.push(chosen.after(after));
  const query = listQuery({ ...scope, ...chosen, limit: limit + 1 });
  const rows = await db().$queryRaw<SummaryRow[]>(query);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(toSummary), nextCursor: last ? chosen.cursorOf(last) : null };
}

import { isStaff } from '@/lib/contracts/common';
import { workOrderStatuses, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrderBoard } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { conditionsOf, statusesOf, type OrderFilter } from './order-filters';
import { orderSort } from './order-sorts';
import { columnsQuery } from './page-query';
import { toSummary, type SummaryRow } from './to-summary';

const CARDS = 50;

type Total = { status: WorkOrderStatus; total: number };

/** How many orders stand at each status: read off the kept totals, or counted where only some are asked for. */
function countTotals(actor: UserActor, conditions: Prisma.Sql[]): Promise<Total[]> {
  if (isStaff(actor.role) && conditions.length === 0) return db().workOrderTotal.findMany();
  return db().$queryRaw<Total[]>`
    select status, count(*)::int as total from work_orders
    where ${Prisma.join([Prisma.sql`true`, ...conditions], ' and ')} group by status`;
}

/**
 * The board of the orders this person may see: a column for each status (of those asked for) with its first cards by
 * due date and how many there are. Two queries.
 */
export async function getWorkOrderBoard(actor: UserActor, filter: OrderFilter = {}): Promise<WorkOrderBoard> {
  const statuses = workOrderStatuses.filter((status) => statusesOf(filter).includes(status));
  const conditions = await conditionsOf(actor, filter, new Date());
  const query = columnsQuery({ statuses, conditions, order: orderSort('due').order, limit: CARDS });
  const [rows, totals] = await Promise.all([
    db().$queryRaw<SummaryRow[]>(query),
    countTotals(actor, conditions),
  ]);
  return statuses.map((status) => ({
    status,
    total: totals.find((entry) => entry.status === status)?.total ?? 0,
    items: rows.filter((row) => row.status === status).map(toSummary),
  }));
}

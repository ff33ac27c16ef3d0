import { isStaff } from '@/lib/contracts/common';
import { workOrderStatuses, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrderBoard } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { conditionsOf } from './order-filters';
import { orderSort } from './order-sorts';
import { columnsQuery } from './page-query';
import { toSummary, type SummaryRow } from './to-summary';

const CARDS = 50;

/** How many orders stand at each status; staff read it off the kept totals, a client has few. */
async function totalsOf(actor: UserActor): Promise<Map<WorkOrderStatus, number>> {
  if (isStaff(actor.role)) {
    const kept = await db().workOrderTotal.findMany();
    return new Map(kept.map(({ status, total }) => [status, total]));
  }
  const own = await db().workOrder.groupBy({
    by: ['status'],
    where: { customerId: actor.userId },
    _count: true,
  });
  return new Map(own.map(({ status, _count }) => [status, _count]));
}

/** The board: of each status the first cards by due date, and how many there are. Two queries. */
export async function getWorkOrderBoard(actor: UserActor): Promise<WorkOrderBoard> {
  const statuses = [...workOrderStatuses];
  const conditions = await conditionsOf(actor, {}, new Date());
  const query = columnsQuery({ statuses, conditions, order: orderSort('due').order, limit: CARDS });
  const [rows, totals] = await Promise.all([db().$queryRaw<SummaryRow[]>(query), totalsOf(actor)]);
  return statuses.map((status) => {
    const items = rows.filter((row) => row.status === status).map(toSummary);
    return { status, total: totals.get(status) ?? 0, items };
  });
}

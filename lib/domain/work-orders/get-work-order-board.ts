import { isStaff } from '@/lib/contracts/common';
import { workOrderStatuses, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrderBoard } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { scopeOf, type OrderFilter } from './order-filters';
import { orderSort } from './order-sorts';
import { columnsQuery, totalsQuery, type Scope } from './page-query';
import { toSummary, type SummaryRow } from './to-summary';

const CARDS = 50;

type Total = { status: WorkOrderStatus; total: number };

/** How many orders stand at each status: read off the kept totals, or counted where only some are asked for. */
function countTotals(actor: UserActor, scope: Scope): Promise<Total[]> {
  const isEverything = isStaff(actor.role) && !scope.priorities && scope.conditions.length === 0;
  return isEverything ? db().workOrderTotal.findMany() : db().$queryRaw<Total[]>(totalsQuery(scope));
}

/**
 * The board of the orders this person may see and that fit a filter: a column for each status (of those asked for) with
 * its first cards by due date, how many there are, and where a list of that status goes on. Two queries.
 */
export async function getWorkOrderBoard(actor: UserActor, filter: OrderFilter = {}): Promise<WorkOrderBoard> {
  const { cursorOf, ...sort } = orderSort('due');
  const scope = await scopeOf(actor, filter, new Date());
  const [rows, totals] = await Promise.all([
    db().$queryRaw<SummaryRow[]>(columnsQuery({ ...scope, ...sort, limit: CARDS + 1 })),
    countTotals(actor, scope),
  ]);
  const asked = filter.status ?? [];
  const statuses = workOrderStatuses.filter((status) => asked.length === 0 || asked.includes(status));
  return statuses.map((status) => {
    const found = rows.filter((row) => row.status === status);
    const shown = found.slice(0, CARDS);
    const counted = totals.find((entry) => entry.status === status)?.total ?? 0;
    return {
      status,
      total: scope.statuses.includes(status) ? counted : 0,
      items: shown.map(toSummary),
      nextCursor: found.length > CARDS ? cursorOf(shown.at(-1)!) : null,
    };
  });
}

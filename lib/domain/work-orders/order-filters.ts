import { isStaff } from '@/lib/contracts/common';
import { isFinished, workOrderStatuses, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { ListWorkOrdersInput } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { startOfDay } from '@/lib/core/start-of-day';
import { Prisma } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import type { Scope } from './page-query';

export type OrderFilter = Partial<
  Pick<ListWorkOrdersInput, 'status' | 'priority' | 'assignee' | 'due' | 'zone' | 'q'>
>;

/** The statuses a list goes through: only open orders are ever due. */
function statusesOf({ status, due }: OrderFilter): WorkOrderStatus[] {
  const asked = status && status.length > 0 ? [...new Set(status)] : [...workOrderStatuses];
  return due ? asked.filter((one) => !isFinished(one)) : asked;
}

/** `today` and `week` begin and end with the person's own days. */
function dueCondition(due: NonNullable<OrderFilter['due']>, zone: string, now: Date): Prisma.Sql {
  if (due === 'breached') return Prisma.sql`"dueAt" <= ${now}`;
  if (due === 'soon') return Prisma.sql`"dueSoonAt" <= ${now} and "dueAt" > ${now}`;
  const until = startOfDay(now, zone, due === 'today' ? 1 : 7);
  return Prisma.sql`"dueAt" >= ${startOfDay(now, zone)} and "dueAt" < ${until}`;
}

function assigneeCondition(actor: UserActor, assignee: string): Prisma.Sql {
  if (assignee === 'nobody') return Prisma.sql`"assigneeId" is null`;
  return Prisma.sql`"assigneeId" = ${assignee === 'me' ? actor.userId : assignee}::uuid`;
}

const MAX_CUSTOMERS = 100;

/** The beginnings of words in title and site, an order's number, or its customer's name. */
async function textCondition(q: string): Promise<Prisma.Sql> {
  const number = /^(?:wo-?)?(\d{1,9})$/i.exec(q)?.[1];
  const words = q.match(/[\p{L}\p{N}]+/gu) ?? [];
  const customers = await db().user.findMany({
    where: { role: 'client', name: { contains: q, mode: 'insensitive' } },
    select: { id: true },
    take: MAX_CUSTOMERS,
  });
  const any: Prisma.Sql[] = [];
  if (words.length > 0) {
    const query = words.map((word) => `${word}:*`).join(' & ');
    any.push(Prisma.sql`to_tsvector('simple', title || ' ' || site) @@ to_tsquery('simple', ${query})`);
  }
  if (number) any.push(Prisma.sql`number = ${Number(number)}`);
  if (customers.length > 0) {
    any.push(Prisma.sql`"customerId" = any (${customers.map(({ id }) => id)}::uuid[])`);
  }
  return any.length > 0 ? Prisma.sql`(${Prisma.join(any, ' or ')})` : Prisma.sql`false`;
}

/** The orders that this person may see and that fit a filter. */
export async function scopeOf(actor: UserActor, filter: OrderFilter, now: Date): Promise<Scope> {
  const { priority, assignee, due, zone = 'UTC', q } = filter;
  const conditions: Prisma.Sql[] = [];
  if (!isStaff(actor.role)) conditions.push(Prisma.sql`"customerId" = ${actor.userId}::uuid`);
  if (assignee) conditions.push(assigneeCondition(actor, assignee));
  if (due) conditions.push(dueCondition(due, zone, now));
  if (q) conditions.push(await textCondition(q));
  const priorities = priority && priority.length > 0 ? [...new Set(priority)] : null;
  return { statuses: statusesOf(filter), priorities, conditions };
}

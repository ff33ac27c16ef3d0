import { isStaff } from '@/lib/contracts/common';
import { isFinished, workOrderStatuses, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { ListWorkOrdersInput } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';

export type OrderFilter = Partial<
  Pick<ListWorkOrdersInput, 'status' | 'priority' | 'assignee' | 'due' | 'q'>
>;

const HOUR_MS = 60 * 60 * 1000;
const openStatuses: WorkOrderStatus[] = workOrderStatuses.filter((status) => !isFinished(status));

/** The statuses a list goes through: only open orders are ever due. */
export function statusesOf({ status, due }: OrderFilter): WorkOrderStatus[] {
  const asked = status && status.length > 0 ? [...new Set(status)] : [...workOrderStatuses];
  return due ? asked.filter((one) => openStatuses.includes(one)) : asked;
}

function dueCondition(due: NonNullable<OrderFilter['due']>, now: Date): Prisma.Sql {
  const within = (hours: number) =>
    Prisma.sql`"dueAt" > ${now} and "dueAt" <= ${new Date(now.getTime() + hours * HOUR_MS)}`;
  if (due === 'breached') return Prisma.sql`"dueAt" <= ${now}`;
  if (due === 'soon') return Prisma.sql`"dueSoonAt" <= ${now} and "dueAt" > ${now}`;
  return due === 'today' ? within(24) : within(7 * 24);
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

/** What an order must be besides its status, for this person and filter: SQL conditions on `work_orders`. */
export async function conditionsOf(actor: UserActor, filter: OrderFilter, now: Date): Promise<Prisma.Sql[]> {
  const { priority, assignee, due, q } = filter;
  const conditions: Prisma.Sql[] = [];
  if (!isStaff(actor.role)) conditions.push(Prisma.sql`"customerId" = ${actor.userId}::uuid`);
  if (priority && priority.length > 0)
    conditions.push(Prisma.sql`priority = any (${priority}::text[]::"Priority"[])`);
  if (assignee) conditions.push(assigneeCondition(actor, assignee));
  if (due) conditions.push(dueCondition(due, now));
  if (q) conditions.push(await textCondition(q));
  return conditions;
}

import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import { Prisma } from '@/lib/db/generated/client';

type Page = {
  statuses: WorkOrderStatus[];
  conditions: Prisma.Sql[];
  order: Prisma.Sql;
  /** At most so many of each status. */
  limit: number;
};

const who = (alias: Prisma.Sql) => Prisma.sql`
  case when ${alias}.id is null then null
  else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'role', ${alias}.role) end`;

/**
 * Summaries of orders, the first of each status in the page's order: each status is read off an index that has it first
 * and then that order, so that a page costs the same however many orders there are.
 */
export function summariesQuery({ statuses, conditions, order, limit }: Page, whole: Prisma.Sql): Prisma.Sql {
  const where = Prisma.join([Prisma.sql`status = wanted.status`, ...conditions], ' and ');
  return Prisma.sql`
    select o.id, o.number, o.version, o.title, o.status, o.priority, o.site, o."dueAt", o."createdAt", o."updatedAt",
           ${who(Prisma.sql`customer`)} as customer, ${who(Prisma.sql`assignee`)} as assignee
    from (
      select * from unnest(${statuses}::text[]::"WorkOrderStatus"[]) as wanted (status)
      cross join lateral (
        select id, number, version, title, priority, site, "dueAt", "createdAt", "updatedAt", "customerId", "assigneeId"
        from work_orders where ${where} order by ${order} limit ${limit}
      ) first
      ${whole}
    ) o
    left join users customer on customer.id = o."customerId"
    left join users assignee on assignee.id = o."assigneeId"`;
}

/** The same as one list: the statuses merged, cut again. */
export function listQuery(page: Page): Prisma.Sql {
  const merged = Prisma.sql`order by ${page.order} limit ${page.limit}`;
  return Prisma.sql`select * from (${summariesQuery(page, merged)}) row order by ${page.order}`;
}

/** The same as columns. */
export function columnsQuery(page: Page): Prisma.Sql {
  return Prisma.sql`select * from (${summariesQuery(page, Prisma.empty)}) row order by status, ${page.order}`;
}

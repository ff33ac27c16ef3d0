import type { Priority, WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import { Prisma } from '@/lib/db/generated/client';

/** Which orders: of these statuses, of these priorities (null: any), and besides that all of `conditions`. */
export type Scope = {
  statuses: WorkOrderStatus[];
  priorities: Priority[] | null;
  conditions: Prisma.Sql[];
};
type Page = Scope & {
  /** Within a status, and with the statuses merged. */
  order: Prisma.Sql;
  merged: Prisma.Sql;
  /** At most so many of each status. */
  limit: number;
};

const who = (alias: Prisma.Sql) => Prisma.sql`
  case when ${alias}.id is null then null
  else jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'role', ${alias}.role) end`;

/** Each status, and each priority where some are asked for: what the indexes begin with. */
function wantedFrom({ statuses, priorities }: Scope): Prisma.Sql {
  const each = Prisma.sql`unnest(${statuses}::text[]::"WorkOrderStatus"[]) as wanted (status)`;
  return priorities
    ? Prisma.sql`${each} cross join unnest(${priorities}::text[]::"Priority"[]) as pressing (priority)`
    : each;
}

function whereOf({ priorities, conditions }: Scope): Prisma.Sql {
  const isPressing = priorities ? [Prisma.sql`priority = pressing.priority`] : [];
  return Prisma.join([Prisma.sql`status = wanted.status`, ...isPressing, ...conditions], ' and ');
}

/**
 * Summaries of orders, the first of each status in the page's order: each is read off an index that has the status first
 * and then that order, so that a page costs the same however many orders there are.
 */
function summariesQuery(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select o.id, o.number, o.version, o.title, o.status, o.priority, o.site, o."dueAt", o."createdAt", o."updatedAt",
           ${who(Prisma.sql`customer`)} as customer, ${who(Prisma.sql`assignee`)} as assignee
    from (${rows}) o
    left join users customer on customer.id = o."customerId"
    left join users assignee on assignee.id = o."assigneeId"`;
}

const firstOfEach = (page: Page) => Prisma.sql`
  from ${wantedFrom(page)}
  cross join lateral (
    select id, number, version, title, status, priority, site, "dueAt", "createdAt", "updatedAt", "customerId", "assigneeId"
    from work_orders where ${whereOf(page)} order by ${page.order} limit ${page.limit}
  ) first`;

/** The page as one list: the statuses merged, cut again. */
export function listQuery(page: Page): Prisma.Sql {
  const merged = Prisma.sql`
    select * from (select first.* ${firstOfEach(page)}) each_status order by ${page.merged} limit ${page.limit}`;
  return Prisma.sql`select * from (${summariesQuery(merged)}) row order by ${page.merged}`;
}

/** The same as columns, each cut again where several priorities were merged. */
export function columnsQuery(page: Page): Prisma.Sql {
  const ranked = Prisma.sql`
    select first.*, row_number() over (partition by first.status order by ${page.order}) as place ${firstOfEach(page)}`;
  const cut = Prisma.sql`select * from (${ranked}) ranked where place <= ${page.limit}`;
  return Prisma.sql`select * from (${summariesQuery(cut)}) row order by status, ${page.order}`;
}

/** How many there are at each status. */
export function totalsQuery(scope: Scope): Prisma.Sql {
  return Prisma.sql`
    select wanted.status, sum(matching.total)::int as total
    from ${wantedFrom(scope)}
    cross join lateral (select count(*) as total from work_orders where ${whereOf(scope)}) matching
    group by wanted.status`;
}

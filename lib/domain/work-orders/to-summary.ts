import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import type { Prisma } from '@/lib/db/generated/client';

export const who = { select: { id: true, name: true, role: true } } as const;

/** What Prisma must fetch for a summary. */
export const withPeople = { customer: who, assignee: who } satisfies Prisma.WorkOrderInclude;

type Row = Prisma.WorkOrderGetPayload<{ include: typeof withPeople }>;
/** The columns of a summary, also as a raw query gives them. */
export type SummaryRow = Pick<
  Row,
  'id' | 'number' | 'version' | 'title' | 'status' | 'priority' | 'site' | 'customer' | 'assignee'
> & { dueAt: Date; createdAt: Date; updatedAt: Date };

export const toSummary = (row: SummaryRow): WorkOrderSummary => ({
  id: row.id,
  number: row.number,
  version: row.version,
  title: row.title,
  status: row.status,
  priority: row.priority,
  site: row.site,
  customer: row.customer,
  assignee: row.assignee,
  dueAt: row.dueAt.toISOString(),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

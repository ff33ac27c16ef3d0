import type { WorkOrder } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';

const DAY_MS = 24 * 60 * 60 * 1000;

type Options = {
  createdBy: { id: string };
  customer?: { id: string };
  assignee?: { id: string };
} & Partial<Pick<WorkOrder, 'title' | 'status' | 'priority' | 'dueAt' | 'dueSoonAt'>>;

/** A work order as it stands in the database, past the domain: no history, no event. Due in five days. */
export function createWorkOrderRow({
  createdBy,
  customer,
  assignee,
  ...options
}: Options): Promise<WorkOrder> {
  return db().workOrder.create({
    data: {
      title: 'Boiler at 14b',
      dueAt: new Date(Date.now() + 5 * DAY_MS),
      dueSoonAt: new Date(Date.now() + 4 * DAY_MS),
      customerId: customer?.id ?? null,
      assigneeId: assignee?.id ?? null,
      createdById: createdBy.id,
      ...options,
    },
  });
}

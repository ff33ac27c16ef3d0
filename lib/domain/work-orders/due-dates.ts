import { dueSoonAt, slaMs, type Priority } from '@/lib/contracts/work-order-rules';

/** Until when an order of this priority is to be done, counted from its creation. */
export const slaDueAt = (createdAt: Date, priority: Priority) =>
  new Date(createdAt.getTime() + slaMs[priority]);

/** What is stored with a due date: when "soon" begins, and that nobody has been warned of it yet. */
export function dueColumns(createdAt: Date, dueAt: Date) {
  const soon = dueSoonAt({ createdAt: createdAt.getTime(), dueAt: dueAt.getTime() });
  return { dueAt, dueSoonAt: new Date(soon), soonNotifiedAt: null, breachNotifiedAt: null };
}

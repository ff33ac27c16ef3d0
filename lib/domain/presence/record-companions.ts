import type { TicketStatus } from '@/lib/contracts/ticket-rules';
import { isFinished, workOrderStatuses } from '@/lib/contracts/work-order-rules';
import { db } from '@/lib/db/prisma';

const unfinishedOrders = workOrderStatuses.filter((status) => !isFinished(status));
const unfinishedTickets = [
  'received',
  'diagnosing',
  'awaiting_approval',
  'in_repair',
  'ready',
] as const satisfies TicketStatus[];

const orderIsOpen = { status: { in: unfinishedOrders } };
const ticketIsOpen = { status: { in: [...unfinishedTickets] } };
const known = (ids: (string | null)[]) => new Set(ids.filter((id) => id !== null));

/** The clients for whom this member of staff works now: on an open work order or ticket. */
export async function listClientsOf(staffId: string): Promise<Set<string>> {
  const own = { assigneeId: staffId };
  const select = { customerId: true };
  const [orders, tickets] = await Promise.all([
    db().workOrder.findMany({ where: { ...own, ...orderIsOpen }, select, distinct: ['customerId'] }),
    db().ticket.findMany({ where: { ...own, ...ticketIsOpen }, select, distinct: ['customerId'] }),
  ]);
  return known([...orders, ...tickets].map(({ customerId }) => customerId));
}

/** The staff who work now for this client: on an open work order or ticket of theirs. */
export async function listStaffOf(clientId: string): Promise<Set<string>> {
  const own = { customerId: clientId };
  const select = { assigneeId: true };
  const [orders, tickets] = await Promise.all([
    db().workOrder.findMany({ where: { ...own, ...orderIsOpen }, select, distinct: ['assigneeId'] }),
    db().ticket.findMany({ where: { ...own, ...ticketIsOpen }, select, distinct: ['assigneeId'] }),
  ]);
  return known([...orders, ...tickets].map(({ assigneeId }) => assigneeId));
}

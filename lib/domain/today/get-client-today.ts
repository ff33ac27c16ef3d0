import type { ClientToday } from '@/lib/contracts/today';
import { openWorkOrderStatuses } from '@/lib/contracts/work-order-rules';
import type { UserActor } from '@/lib/core/actor';
import { excerptOrders, excerptTickets } from './excerpts';

/** Where the work for this customer stands. For staff: where all of it does. */
export async function getClientToday(actor: UserActor): Promise<ClientToday> {
  const [ticketsForYou, tickets, orders] = await Promise.all([
    excerptTickets(actor, { status: ['awaiting_approval', 'ready', 'declined'] }),
    excerptTickets(actor, { status: ['received', 'diagnosing', 'in_repair'] }),
    excerptOrders(actor, { status: openWorkOrderStatuses }),
  ]);
  return { ticketsForYou, tickets, orders };
}

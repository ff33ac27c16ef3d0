import type { Ticket } from '@/lib/contracts/tickets';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { loadTicketRow, toTicket } from '@/lib/domain/ticket-records';
import { visibleTickets } from './policy';

/** One ticket, as this person may see it. Throws `not_found`. */
export async function getTicket(actor: UserActor, { ticketId }: { ticketId: string }): Promise<Ticket> {
  return toTicket(actor, await loadTicketRow(db(), ticketId, visibleTickets(actor)));
}

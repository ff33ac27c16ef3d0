import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { visibleTickets } from './policy';

/** Whether this person may see the ticket, and so hear its room. */
export async function canSeeTicket(actor: UserActor, ticketId: string): Promise<boolean> {
  const found = await db().ticket.findFirst({
    where: { AND: [{ id: ticketId }, visibleTickets(actor)] },
    select: { id: true },
  });
  return found !== null;
}

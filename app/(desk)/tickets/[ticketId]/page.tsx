import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TicketScreen } from '@/components/tickets/ticket-screen';
import { requireActor } from '@/lib/auth/session';
import { idSchema } from '@/lib/contracts/common';
import { isAppError } from '@/lib/core/errors';
import { getTicket } from '@/lib/domain/tickets';

export const metadata: Metadata = { title: 'Ticket' };

async function loadTicket(ticketId: string) {
  if (!idSchema.safeParse(ticketId).success) notFound();
  const actor = await requireActor();
  try {
    return await getTicket(actor, { ticketId });
  } catch (error) {
    if (isAppError(error) && error.code === 'not_found') notFound();
    throw error;
  }
}

export default async function TicketPage({ params }: PageProps<'/tickets/[ticketId]'>) {
  const ticket = await loadTicket((await params).ticketId);
  return <TicketScreen key={ticket.id} initial={ticket} />;
}

import type { Metadata } from 'next';
import { parseTicketQuery } from '@/components/tickets/ticket-query';
import { TicketsView } from '@/components/tickets/tickets-view';
import { requireActor } from '@/lib/auth/session';
import { isStaff } from '@/lib/contracts/common';
import { listTickets } from '@/lib/domain/tickets';

export async function generateMetadata(): Promise<Metadata> {
  return { title: isStaff((await requireActor()).role) ? 'Tickets' : 'Repairs' };
}

export default async function TicketsPage({ searchParams }: PageProps<'/tickets'>) {
  const actor = await requireActor();
  const query = parseTicketQuery(await searchParams);
  const { items, nextCursor } = await listTickets(actor, query);
  return <TicketsView tickets={items} nextCursor={nextCursor} filter={query} />;
}

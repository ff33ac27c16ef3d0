'use client';

import { ClipboardList, Wrench } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { deviceName, ticketNumber } from '@/components/tickets/ticket-words';
import { orderNumber } from '@/components/work-orders/work-order-words';
import { useSearchResults } from '@/hooks/use-search-results';
import type { TicketSummary } from '@/lib/contracts/tickets';
import type { WorkOrderSummary } from '@/lib/contracts/work-orders';
import type { PaletteItem } from './palette-items';

const MOST = 5;
/** One letter would find half of everything. */
const LETTERS_MIN = 2;

/** Orders and tickets with these words or this number, of those that this person may see. */
export function useRecordItems(query: string): { orders: PaletteItem[]; tickets: PaletteItem[] } {
  const router = useRouter();
  const trimmed = query.trim();
  const asked = trimmed.length < LETTERS_MIN ? null : trimmed;
  const orders = useSearchResults<WorkOrderSummary>('/api/work-orders', asked);
  const tickets = useSearchResults<TicketSummary>('/api/tickets', asked);
  return {
    orders: orders.items.slice(0, MOST).map(({ id, number, title, customer }) => ({
      id,
      label: `${orderNumber(number)} ${title}`,
      hint: customer?.name,
      icon: ClipboardList,
      run: () => router.push(`/work-orders/${id}`),
    })),
    tickets: tickets.items.slice(0, MOST).map((ticket) => ({
      id: ticket.id,
      label: `${ticketNumber(ticket.number)} ${deviceName(ticket)}`,
      hint: ticket.customer.name,
      icon: Wrench,
      run: () => router.push(`/tickets/${ticket.id}`),
    })),
  };
}

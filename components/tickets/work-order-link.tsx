'use client';

import { ClipboardList } from 'lucide-react';
import Link from 'next/link';
import { orderNumber } from '@/components/work-orders/work-order-words';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import { canBecomeWorkOrder } from '@/lib/contracts/ticket-rules';
import { useTicket } from './ticket-context';

/** The work order made of the ticket, or the way to make one. */
export function WorkOrderLink() {
  const { ticket, run, isUpdating } = useTicket();
  async function make() {
    const ack = await run('create_ticket_work_order', {});
    if (!ack.ok)
      showToast({ tone: 'error', title: 'No work order was made', description: ack.error.message });
  }
  if (ticket.workOrder)
    return (
      <p className="text-base">
        Work order{' '}
        <Link
          href={`/work-orders/${ticket.workOrder.id}`}
          className="font-mono text-accent underline underline-offset-2"
        >
          {orderNumber(ticket.workOrder.number)}
        </Link>
        <span className="block text-sm text-muted">They follow each other’s status.</span>
      </p>
    );
  if (!canBecomeWorkOrder(ticket.status)) return null;
  return (
    <Button className="self-start" isPending={isUpdating} onClick={() => void make()}>
      <ClipboardList aria-hidden className="size-4" />
      Make a work order
    </Button>
  );
}

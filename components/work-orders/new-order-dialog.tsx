'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactElement } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { showToast } from '@/components/ui/show-toast';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { NewOrderForm } from './new-order-form';
import { orderNumber } from './work-order-words';

/** The form lives only while the dialog is open, so that the next order starts from an empty one. */
export function NewOrderDialog({ trigger }: { trigger: ReactElement }) {
  const [isOpen, setIsOpen] = useState(false);
  const router = useRouter();
  function opened(order: WorkOrder) {
    setIsOpen(false);
    showToast({
      tone: 'success',
      title: `${orderNumber(order.number)} is made`,
      description: order.title,
      onOpen: () => router.push(`/work-orders/${order.id}`),
    });
    router.refresh();
  }
  return (
    <Dialog trigger={trigger} open={isOpen} onOpenChange={setIsOpen} title="New work order">
      <NewOrderForm onMade={opened} />
    </Dialog>
  );
}

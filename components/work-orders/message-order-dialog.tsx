'use client';

import { useRouter } from 'next/navigation';
import { Dialog } from '@/components/ui/dialog';
import type { Message } from '@/lib/contracts/chats';
import { NewOrderForm } from './new-order-form';

const TITLE_MAX = 80;

/** Makes an order of what somebody wrote: the first line names it, the whole stands in its description. */
export function MessageOrderDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const router = useRouter();
  const title = message.body.trim().split('\n')[0]!.slice(0, TITLE_MAX);
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="New work order"
      description="Linked to the message, both ways."
    >
      <NewOrderForm
        first={{ title, description: message.body }}
        fromMessage={{ chatId: message.chatId, messageId: message.id }}
        onMade={(order) => {
          onClose();
          router.push(`/work-orders/${order.id}`);
        }}
      />
    </Dialog>
  );
}

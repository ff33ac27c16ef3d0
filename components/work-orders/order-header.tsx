'use client';

import { ArrowLeft, Bell, BellOff, MessagesSquare } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { UpdatingMark } from '@/components/records/updating-mark';
import { Button } from '@/components/ui/button';
import { showToast } from '@/components/ui/show-toast';
import { runCommand } from '@/lib/client/run-command';
import { ChangedMark } from './changed-mark';
import { DueChip } from './due-chip';
import { NextAction } from './next-action';
import { useOrder } from './order-context';
import { PriorityMark } from './priority-mark';
import { StatusChip } from './status-chip';
import { Viewers } from './viewers';
import { orderNumber } from './work-order-words';

/** The order's name, where it stands, who looks at it, and what can be done with the whole of it. */
export function OrderHeader() {
  const { workOrder, canWork, isUpdating } = useOrder();
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-b px-4 py-3 md:px-6">
      <div className="min-w-0 flex-1 basis-80">
        <p className="flex items-center gap-2 text-sm text-muted">
          <Link href="/work-orders" className="touch-target inline-flex items-center gap-1 hover:text-ink">
            <ArrowLeft aria-hidden className="size-4" />
            {canWork ? 'Work' : 'Your orders'}
          </Link>
          <span aria-hidden>/</span>
          <span className="font-mono">{orderNumber(workOrder.number)}</span>
          <Viewers />
          <UpdatingMark isUpdating={isUpdating} />
        </p>
        <ChangedMark field="title">
          <h1 dir="auto" className="mt-1 text-xl font-semibold wrap-anywhere">
            {workOrder.title}
          </h1>
        </ChangedMark>
        <ChangedMark
          field="status"
          also={['priority', 'dueAt']}
          className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1"
        >
          <StatusChip status={workOrder.status} />
          <PriorityMark priority={workOrder.priority} />
          <DueChip order={workOrder} />
        </ChangedMark>
      </div>
      {canWork && (
        <div className="flex flex-wrap items-center gap-2">
          <WatchButton />
          <ChatButton />
          <div className="hidden md:block">
            <NextAction />
          </div>
        </div>
      )}
    </header>
  );
}

function WatchButton() {
  const { workOrder, run } = useOrder();
  const { isWatching } = workOrder;
  const Icon = isWatching ? BellOff : Bell;
  return (
    <Button
      onClick={() => void run('watch_work_order', { isWatching: !isWatching }, { isWatching: !isWatching })}
    >
      <Icon aria-hidden className="size-4" />
      {isWatching ? 'Stop watching' : 'Watch'}
    </Button>
  );
}

function ChatButton() {
  const { workOrder } = useOrder();
  const router = useRouter();
  const [isOpening, setIsOpening] = useState(false);
  async function open() {
    setIsOpening(true);
    const ack = await runCommand('open_work_order_chat', { workOrderId: workOrder.id });
    setIsOpening(false);
    if (ack.ok) router.push(`/chat/${ack.data.chatId}`);
    else showToast({ tone: 'error', title: 'The chat did not open', description: ack.error.message });
  }
  return (
    <Button isPending={isOpening} onClick={() => void open()}>
      <MessagesSquare aria-hidden className="size-4" />
      {workOrder.chatId ? 'Open the chat' : 'Start a chat'}
    </Button>
  );
}

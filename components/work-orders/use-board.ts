'use client';

import { useState, useSyncExternalStore } from 'react';
import { halfMinuteClock as clock } from '@/components/ui/clock';
import { showToast } from '@/components/ui/show-toast';
import { useMe } from '@/hooks/use-desk';
import { useLiveOrders } from '@/hooks/use-work-order-list';
import { runCommand } from '@/lib/client/run-command';
import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { ListWorkOrdersInput, WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';
import { fitsFilter } from './board-filter';
import { layOver, type Overlay } from './board-state';
import { orderNumber, statusWord } from './work-order-words';

function without(overlay: Overlay, id: string): Overlay {
  const { [id]: _gone, ...rest } = overlay;
  return rest;
}

/** The board, live; a move shows at once and comes back in sight, with the reason, when it is refused. */
export function useBoard(first: WorkOrderBoard, filter: ListWorkOrdersInput) {
  const { id: meId, role } = useMe();
  const changed = useLiveOrders();
  const now = useSyncExternalStore(clock.subscribe, clock.get, clock.getOnServer);
  const [moved, setMoved] = useState<Overlay>({});
  const [returnedId, setReturnedId] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const newest = { ...changed };
  for (const [id, order] of Object.entries(moved)) {
    if (order.version >= (newest[id]?.version ?? 0)) newest[id] = order;
  }

  async function move(card: WorkOrderSummary, to: WorkOrderStatus) {
    if (card.status === to) return;
    const name = orderNumber(card.number);
    setReturnedId(null);
    setMoved((now) => ({ ...now, [card.id]: { ...card, status: to } }));
    const ack = await runCommand('move_work_order', { workOrderId: card.id, from: card.status, to });
    if (ack.ok) {
      setMoved((now) => ({ ...now, [card.id]: ack.data }));
      setAnnouncement(`${name} is in ${statusWord(to, role)} now.`);
      return;
    }
    setMoved((now) => without(now, card.id));
    setReturnedId(card.id);
    const title = `${name} went back to ${statusWord(card.status, role)}`;
    showToast({ tone: 'error', title, description: ack.error.message });
  }
  const columns = layOver(first, newest).map((column) => ({
    ...column,
    shown: column.items.filter((order) => fitsFilter(order, filter, { meId, now: now ?? 0 })),
  }));
  return { columns, move, returnedId, announcement };
}

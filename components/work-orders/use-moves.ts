'use client';

import { useRef, useState } from 'react';
import { showToast } from '@/components/ui/show-toast';
import { useMe } from '@/hooks/use-desk';
import { runCommand } from '@/lib/client/run-command';
import { isUndoable, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrder, WorkOrderSummary } from '@/lib/contracts/work-orders';
import type { MovesUnderWay, Overlay } from './board-state';
import { offerUndo } from './offer-undo';
import { orderNumber, statusWord } from './work-order-words';

function without<T>(record: Record<string, T>, id: string): Record<string, T> {
  const { [id]: _gone, ...rest } = record;
  return rest;
}

/**
 * Moves of cards: each shows at once and comes back in sight, with the reason, when it is refused. Moves of one card
 * are sent one after the other; the card stands where the last one puts it until all are answered.
 */
export function useMoves() {
  const { role } = useMe();
  const lastMoves = useRef(new Map<string, Promise<boolean>>());
  const [underWay, setUnderWay] = useState<MovesUnderWay>({});
  const [answered, setAnswered] = useState<Overlay>({});
  const [returnedId, setReturnedId] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');

  async function send(card: WorkOrderSummary, to: WorkOrderStatus, undoes?: number): Promise<boolean> {
    const name = orderNumber(card.number);
    const ack = await runCommand('move_work_order', {
      ...{ workOrderId: card.id, from: card.status, to, undoes },
    });
    if (ack.ok) {
      setAnswered((held) => ({ ...held, [card.id]: ack.data }));
      setAnnouncement(`${name} is in ${statusWord(to, role)} now.`);
      if (undoes === undefined) offer(card, ack.data);
      return true;
    }
    setReturnedId(card.id);
    const title = `${name} went back to ${statusWord(card.status, role)}`;
    showToast({ tone: 'error', title, description: ack.error.message });
    return false;
  }

  function offer(card: WorkOrderSummary, moved: WorkOrder) {
    if (!isUndoable({ to: moved.status, hasTicket: moved.ticket !== null })) return;
    offerUndo({
      id: card.id,
      title: `${orderNumber(card.number)} moved to ${statusWord(moved.status, role)}`,
      description: card.title,
      undo: () => void move({ ...card, status: moved.status }, card.status, moved.version),
    });
  }

  async function move(card: WorkOrderSummary, to: WorkOrderStatus, undoes?: number) {
    if (card.status === to) return;
    setReturnedId(null);
    setUnderWay((held) => ({ ...held, [card.id]: to }));
    const before = lastMoves.current.get(card.id) ?? Promise.resolve(true);
    const sent = before.then((wasMoved) => wasMoved && send(card, to, undoes));
    lastMoves.current.set(card.id, sent);
    await sent;
    if (lastMoves.current.get(card.id) !== sent) return;
    lastMoves.current.delete(card.id);
    setUnderWay((held) => without(held, card.id));
  }
  return { move, underWay, answered, returnedId, announcement };
}

'use client';

import { useMe } from '@/hooks/use-desk';
import { isUndoable, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { offerUndo } from './offer-undo';
import { useOrder } from './order-context';
import { orderNumber, statusWord } from './work-order-words';

/** Moves and assigns the open order; each can be taken back for a while, as far as that restores what was. */
export function useOrderVerbs() {
  const { workOrder, run } = useOrder();
  const { role } = useMe();
  const { id, status, title, assignee } = workOrder;
  const name = orderNumber(workOrder.number);

  async function move(to: WorkOrderStatus) {
    const ack = await run('move_work_order', { from: status, to }, { status: to });
    if (!ack.ok || !isUndoable({ to, hasTicket: ack.data.ticket !== null })) return;
    const undoes = ack.data.version;
    offerUndo({
      id,
      title: `${name} moved to ${statusWord(to, role)}`,
      description: title,
      undo: () => void run('move_work_order', { from: to, to: status, undoes }, { status }),
    });
  }

  async function assign(person: WorkOrder['assignee']) {
    const from = assignee?.id ?? null;
    const to = person?.id ?? null;
    if (from === to) return;
    const ack = await run('assign_work_order', { assigneeId: to, from }, { assignee: person });
    if (!ack.ok) return;
    offerUndo({
      id,
      title: person ? `${name} is ${person.name}’s now` : `${name} is nobody’s now`,
      description: title,
      undo: () => void run('assign_work_order', { assigneeId: from, from: to }, { assignee }),
    });
  }
  return { move, assign };
}

import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { changeOrder } from './change-order';
import { requireFewer } from './require-fewer';

const said = ({ text, isDone }: { text: string; isDone: boolean }) => `${isDone ? '☑' : '☐'} ${text}`;

/** Adds an item at the end of the checklist, or writes and ticks the one with this id. Throws `not_found`, `conflict`. */
export function setChecklistItem(
  actor: UserActor,
  { workOrderId, itemId, text, isDone }: CommandInput<'set_checklist_item'>,
): Promise<WorkOrder> {
  return changeOrder(actor, workOrderId, async (tx) => {
    const before = await tx.checklistItem.findUnique({ where: { id: itemId } });
    if (before && before.workOrderId !== workOrderId) throw new AppError('not_found');
    if (before?.text === text && before.isDone === isDone) return null;
    if (before) await tx.checklistItem.update({ where: { id: itemId }, data: { text, isDone } });
    else {
      const last = await tx.checklistItem.aggregate({
        where: { workOrderId },
        _max: { position: true },
        _count: true,
      });
      requireFewer(last._count);
      const position = (last._max.position ?? 0) + 1;
      await tx.checklistItem.create({ data: { id: itemId, workOrderId, text, isDone, position } });
    }
    return { entries: [{ field: 'checklist', from: before && said(before), to: said({ text, isDone }) }] };
  });
}

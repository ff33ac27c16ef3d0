import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { changeOrder } from './change-order';

/** Takes an item off the checklist; one that is gone already stays gone. Throws `not_found` for the order. */
export function removeChecklistItem(
  actor: UserActor,
  { workOrderId, itemId }: CommandInput<'remove_checklist_item'>,
): Promise<WorkOrder> {
  return changeOrder(actor, workOrderId, async (tx) => {
    const item = await tx.checklistItem.findUnique({ where: { id: itemId, workOrderId } });
    if (!item) return null;
    await tx.checklistItem.delete({ where: { id: itemId } });
    return { entries: [{ field: 'checklist', from: item.text }] };
  });
}

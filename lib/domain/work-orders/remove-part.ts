import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { changeOrder } from './change-order';

/** Takes a part off an order; one that is gone already stays gone. Throws `not_found` for the order. */
export function removePart(
  actor: UserActor,
  { workOrderId, partId }: CommandInput<'remove_part'>,
): Promise<WorkOrder> {
  return changeOrder(actor, workOrderId, async (tx) => {
    const part = await tx.part.findUnique({ where: { id: partId, workOrderId } });
    if (!part) return null;
    await tx.part.delete({ where: { id: partId } });
    return { entries: [{ field: 'part', from: `${part.quantity} × ${part.name}` }] };
  });
}

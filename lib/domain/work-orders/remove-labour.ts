import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { changeOrder } from './change-order';
import { requireMayRemoveLabour } from './policy';

/** Takes an entry of time away; one that is gone already stays gone. Throws `not_found` (the order), `forbidden`. */
export function removeLabour(
  actor: UserActor,
  { workOrderId, labourId }: CommandInput<'remove_labour'>,
): Promise<WorkOrder> {
  return changeOrder(actor, workOrderId, async (tx) => {
    const entry = await tx.labour.findUnique({
      where: { id: labourId, workOrderId },
      include: { user: { select: { name: true } } },
    });
    if (!entry) return null;
    requireMayRemoveLabour(actor, entry.userId);
    await tx.labour.delete({ where: { id: labourId } });
    const end = entry.endedAt ?? new Date();
    const minutes = Math.round((end.getTime() - entry.startedAt.getTime()) / 60_000);
    return {
      entries: [{ field: 'labour', from: `${entry.user.name} worked ${minutes} min` }],
      isInternal: true,
    };
  });
}

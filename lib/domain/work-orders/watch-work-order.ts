import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { changeOrder } from './change-order';

/** This person hears of the order's moves from now on, or no longer. Throws `not_found`. */
export function watchWorkOrder(
  actor: UserActor,
  { workOrderId, isWatching }: CommandInput<'watch_work_order'>,
): Promise<WorkOrder> {
  const place = { workOrderId, userId: actor.userId };
  return changeOrder(actor, workOrderId, async (tx) => {
    const { count } = isWatching
      ? await tx.workOrderWatcher.createMany({ data: [place], skipDuplicates: true })
      : await tx.workOrderWatcher.deleteMany({ where: place });
    if (count === 0) return null;
    const entry = {
      field: 'watchers',
      from: isWatching ? null : actor.name,
      to: isWatching ? actor.name : null,
    };
    return { entries: [entry], isInternal: true };
  });
}

import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { changeOrder } from './change-order';
import { lockTimer, stopRunning } from './stop-running';

/** Ends this person's timer on an order; one that does not run stays ended. Throws `not_found`. */
export function stopTimer(
  actor: UserActor,
  { workOrderId, note }: CommandInput<'stop_timer'>,
): Promise<WorkOrder> {
  return changeOrder(actor, workOrderId, async (tx) => {
    const running = await lockTimer(tx, actor.userId);
    return running?.workOrderId === workOrderId ? stopRunning(tx, actor, running, note) : null;
  });
}

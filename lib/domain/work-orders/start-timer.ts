import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import { runOnce } from '@/lib/domain/idempotency';
import { writeChange } from './change-order';
import { loadWorkOrder } from './get-work-order';
import { lockOrder } from './order-row';
import { requireOpen } from './policy';
import { publishOrderChange } from './publish-order-change';
import { lockTimer, stopRunning } from './stop-running';
import type { OrderChange } from './order-change';

/** The order whose timer stops, without asking whether the person may still see it. */
const lockAny = async (tx: Tx, id: string) => {
  await tx.$queryRaw`select 1 as locked from work_orders where id = ${id}::uuid for no key update`;
  return tx.workOrder.findUniqueOrThrow({ where: { id } });
};

async function start(tx: Tx, actor: UserActor, workOrderId: string): Promise<OrderChange[]> {
  const running = await lockTimer(tx, actor.userId);
  if (running?.workOrderId === workOrderId) return [];
  const changes: OrderChange[] = [];
  if (running) {
    const other = await lockAny(tx, running.workOrderId);
    // Again: finishing that order stops its timers.
    const still = await lockTimer(tx, actor.userId);
    if (still) changes.push(await writeChange(tx, actor, other, await stopRunning(tx, actor, still, '')));
  }
  const row = await lockOrder(tx, actor, workOrderId);
  requireOpen(row.status);
  const timer = { workOrderId, userId: actor.userId, runningFor: actor.userId, startedAt: new Date() };
  await tx.labour.create({ data: timer });
  const entry = { field: 'labour', to: `${actor.name} started the timer` };
  changes.push(await writeChange(tx, actor, row, { entries: [entry], isInternal: true }));
  return changes;
}

/**
 * Starts this person's timer on an order; the one that runs on another order stops. A repeat starts nothing. Throws
 * `not_found`, `conflict` (the order is finished).
 */
export async function startTimer(actor: UserActor, input: CommandInput<'start_timer'>): Promise<WorkOrder> {
  const changes = await inTransaction(async (tx) => {
    let made: OrderChange[] = [];
    await runOnce(tx, actor, 'start_timer', input, async () => {
      made = await start(tx, actor, input.workOrderId);
      return {};
    });
    return made;
  });
  changes.forEach(publishOrderChange);
  return loadWorkOrder(db(), actor, input.workOrderId);
}

import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { WorkOrder } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { canSee } from './policy';

/**
 * Nobody else changes this order until the commit. Take it before the locks of chats and inboxes, and a ticket's after
 * its order's. Throws `not_found` for an order this person may not see.
 */
export async function lockOrder(tx: Tx, actor: UserActor, workOrderId: string): Promise<WorkOrder> {
  await tx.$queryRaw`select 1 as locked from work_orders where id = ${workOrderId}::uuid for no key update`;
  const row = await tx.workOrder.findUnique({ where: { id: workOrderId } });
  if (!row || !canSee(actor, row)) throw new AppError('not_found');
  return row;
}

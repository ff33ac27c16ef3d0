import { isFinished, workOrderStatusWords, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { UserActor } from '@/lib/core/actor';
import type { WorkOrder as OrderRow } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { writeChange } from './change-order';
import { listConcerned } from './list-concerned';
import { resolveNotices, statusNotices } from './notices';
import type { Entry, OrderChange } from './order-change';

/** A finished order has no clock that runs. */
async function stopTimers(tx: Tx, workOrderId: string): Promise<Entry[]> {
  const { count } = await tx.labour.updateMany({
    where: { workOrderId, endedAt: null },
    data: { endedAt: new Date(), runningFor: null },
  });
  return count > 0 ? [{ field: 'labour', from: 'running', to: 'stopped' }] : [];
}

/** Brings a locked order to a status, whatever the table says: the caller has asked it, or follows a ticket. */
export async function setStatus(
  tx: Tx,
  actor: UserActor,
  row: OrderRow,
  to: WorkOrderStatus,
): Promise<OrderChange> {
  const entry = {
    field: 'status',
    from: workOrderStatusWords[row.status].name,
    to: workOrderStatusWords[to].name,
  };
  const isEnding = isFinished(to);
  const stopped = isEnding ? await stopTimers(tx, row.id) : [];
  // Before the news of the move itself, which stays to be read.
  const inboxes = isEnding ? await resolveNotices(tx, row.id) : [];
  const who = { id: actor.userId, name: actor.name };
  const notices = statusNotices(row, who, await listConcerned(tx, row), { from: row.status, to });
  return writeChange(tx, actor, row, {
    data: { status: to },
    entries: [entry, ...stopped],
    notices,
    inboxes,
  });
}

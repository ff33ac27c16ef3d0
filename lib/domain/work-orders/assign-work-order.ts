import type { CommandInput } from '@/lib/contracts/commands';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { Tx } from '@/lib/db/in-transaction';
import { changeOrder } from './change-order';
import { assignmentNotices } from './notices';
import { requireMayAssign } from './policy';
import { requireWorker } from './require-people';

const nameOf = async (tx: Tx, userId: string | null) =>
  userId && (await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })).name;

const givenMeanwhile = () =>
  new AppError('conflict', {
    userMessage: 'Somebody else has assigned it in the meantime. Look who has it now, and choose again.',
  });

/**
 * Gives an order to somebody, or to nobody. Throws `not_found`, `forbidden`, `invalid_input` (not staff, disabled), and
 * `conflict` when it is no longer theirs who `from` says.
 */
export function assignWorkOrder(
  actor: UserActor,
  { workOrderId, assigneeId, from }: CommandInput<'assign_work_order'>,
): Promise<WorkOrder> {
  return changeOrder(actor, workOrderId, async (tx, row) => {
    if (row.assigneeId === assigneeId) return null;
    if (from !== undefined && row.assigneeId !== from) throw givenMeanwhile();
    requireMayAssign(actor, row.assigneeId, assigneeId);
    if (assigneeId) await requireWorker(tx, assigneeId);
    const entry = {
      field: 'assignee',
      from: await nameOf(tx, row.assigneeId),
      to: await nameOf(tx, assigneeId),
    };
    const who = { id: actor.userId, name: actor.name };
    const notices = assignmentNotices(row, who, row.assigneeId, assigneeId);
    return { data: { assigneeId }, entries: [entry], notices };
  });
}

import type { CommandInput } from '@/lib/contracts/commands';
import { isStaff, staffRoles } from '@/lib/contracts/common';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { mentionedIn } from '@/lib/contracts/mentions';
import type { UserActor } from '@/lib/core/actor';
import { runOnce } from '@/lib/domain/idempotency';
import { changeOrder } from './change-order';

import { mentionNotices } from './notices';

/**
 * A note on an order. What staff write is for staff; what its customer writes, they and staff read. `@name` of a member
 * of staff notifies them. A repeat with the same `clientId` adds no second one. Throws `not_found`.
 */
export function addWorkOrderNote(
  actor: UserActor,
  input: CommandInput<'add_work_order_note'>,
): Promise<WorkOrder> {
  const { workOrderId, body } = input;
  return changeOrder(actor, workOrderId, async (tx, row) => {
    let isFirst = false;
    await runOnce(tx, actor, 'add_work_order_note', input, async () => {
      isFirst = true;
      const { id } = await tx.workOrderNote.create({ data: { workOrderId, authorId: actor.userId, body } });
      return { id };
    });
    if (!isFirst) return null;
    const staff = await tx.user.findMany({
      where: { disabledAt: null, role: { in: [...staffRoles] }, id: { not: actor.userId } },
      select: { id: true, name: true },
    });
    const userIds = mentionedIn(body, staff).map(({ id }) => id);
    const notices = mentionNotices(row, { id: actor.userId, name: actor.name }, userIds, body);
    return { entries: [{ field: 'note' }], notices, isInternal: isStaff(actor.role) };
  });
}

import { rooms } from '@/lib/contracts/rooms';
import { publishNotified } from '@/lib/domain/notifications';
import { updateSight } from '@/lib/domain/presence';
import { audience } from '@/lib/events/audience';
import { exitRoom, publish } from '@/lib/events/publish';
import type { OrderChange } from './order-change';

/** Who was and who is assigned hear of it apart from the order's own change. */
function publishAssignment({ before, summary, actor }: OrderChange): void {
  const assigneeId = summary.assignee?.id ?? null;
  if (before.assigneeId === assigneeId) return;
  const concerned = [before.assigneeId, assigneeId].filter((id) => id !== null);
  publish(
    { rooms: [rooms.workOrder(summary.id), ...concerned.map(rooms.user)] },
    'work_order_assignment_update',
    {
      workOrderId: summary.id,
      version: summary.version,
      assigneeId,
      assigneeName: summary.assignee?.name ?? null,
      previousAssigneeId: before.assigneeId,
      actorId: actor.id,
    },
  );
}

/** Changes of an order after which its customer may see other staff than before. */
const changesHands = new Set(['created', 'assignee', 'customerId', 'status']);

/** Tells whoever looks at the order, staff and its customer. Call it after the commit. */
export function publishOrderChange(change: OrderChange): void {
  const { before, summary, fields, actor, isInternal, inboxes } = change;
  const customerId = summary.customer?.id ?? null;
  // First: whoever is no longer its customer hears nothing of what follows.
  if (before.customerId && before.customerId !== customerId) {
    const room = rooms.workOrder(summary.id);
    exitRoom(before.customerId, room);
    publish(audience.user(before.customerId), 'record_withdrawn', { room });
  }
  publish(audience.workOrder(summary.id, customerId, isInternal), 'work_order_updated', {
    workOrder: summary,
    fields,
    actorId: actor.id,
    actorName: actor.name,
  });
  publishAssignment(change);
  if (fields.some((field) => changesHands.has(field)))
    updateSight(before, { customerId, assigneeId: summary.assignee?.id ?? null });
  publishNotified(inboxes);
}

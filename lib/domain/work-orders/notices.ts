import { isStaff, type Role } from '@/lib/contracts/common';
import { workOrderStatusWords, type WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import { workOrderSubjects, type WorkOrderSubject } from '@/lib/contracts/record-subjects';
import { rooms } from '@/lib/contracts/rooms';
import type { WorkOrder as OrderRow } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { type notify, resolveSubject, type InboxChange } from '@/lib/domain/notifications';

export type Notice = Parameters<typeof notify>[1][number];
type Who = { id: string; name: string } | null;
type NamedOrder = Pick<OrderRow, 'id' | 'number' | 'title'>;

const subjectKey = (id: string, subject: WorkOrderSubject) => `${rooms.workOrder(id)}:${subject}`;

const about = ({ id, number, title }: NamedOrder, actor: Who) => ({
  ...{ workOrderId: id, number, title },
  actorName: actor?.name ?? null,
});
const base = (order: NamedOrder, subject: WorkOrderSubject, actor: Who, userId: string) => ({
  userId,
  subjectKey: subjectKey(order.id, subject),
  actorId: actor?.id ?? null,
});

export function assignmentNotices(order: NamedOrder, actor: Who, from: string | null, to: string | null) {
  const notice = (userId: string, kind: 'work_order_assigned' | 'work_order_unassigned'): Notice => ({
    ...base(order, 'assignment', actor, userId),
    kind,
    data: about(order, actor),
  });
  const told: Notice[] = [];
  if (from && from !== actor?.id) told.push(notice(from, 'work_order_unassigned'));
  if (to && to !== actor?.id) told.push(notice(to, 'work_order_assigned'));
  return told;
}

/** To those concerned; a customer hears of a move only when their word for it changes. */
export function statusNotices(
  order: NamedOrder,
  actor: Who,
  people: { id: string; role: Role }[],
  { from, to }: { from: WorkOrderStatus; to: WorkOrderStatus },
): Notice[] {
  const wordOf = (status: WorkOrderStatus, role: Role) =>
    workOrderStatusWords[status][isStaff(role) ? 'name' : 'forClients'];
  return people
    .filter(({ id, role }) => id !== actor?.id && wordOf(from, role) !== wordOf(to, role))
    .map(({ id, role }) => ({
      ...base(order, 'status', actor, id),
      kind: 'work_order_status' as const,
      data: { ...about(order, actor), status: wordOf(to, role) },
    }));
}

const PREVIEW_LENGTH = 140;

export const mentionNotices = (order: NamedOrder, actor: Who, userIds: string[], body: string): Notice[] =>
  userIds.map((userId) => ({
    ...base(order, 'mention', actor, userId),
    kind: 'work_order_mention' as const,
    data: { ...about(order, actor), preview: body.slice(0, PREVIEW_LENGTH) },
  }));

export const noteNotices = (order: NamedOrder, actor: Who, userIds: string[], body: string): Notice[] =>
  userIds.map((userId) => ({
    ...base(order, 'note', actor, userId),
    kind: 'work_order_note' as const,
    data: { ...about(order, actor), preview: body.slice(0, PREVIEW_LENGTH) },
  }));

export const dueNotices = (
  order: NamedOrder,
  kind: 'work_order_due_soon' | 'work_order_breached',
  userIds: string[],
): Notice[] =>
  userIds.map((userId) => ({ ...base(order, 'due', null, userId), kind, data: about(order, null) }));

/** What these notifications asked for is over; without `userIds` for everybody, without `only` all of them. */
export async function resolveNotices(
  tx: Tx,
  workOrderId: string,
  { userIds, only = workOrderSubjects }: { userIds?: string[]; only?: readonly WorkOrderSubject[] } = {},
): Promise<InboxChange[]> {
  const changes: InboxChange[] = [];
  for (const subject of only) {
    changes.push(...(await resolveSubject(tx, subjectKey(workOrderId, subject), userIds)));
  }
  return changes;
}

import type { CommandInput } from '@/lib/contracts/commands';
import { isStaff, staffRoles } from '@/lib/contracts/common';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { mentionedIn } from '@/lib/contracts/mentions';
import type { UserActor } from '@/lib/core/actor';
import type { WorkOrder as OrderRow } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import { runOnce } from '@/lib/domain/idempotency';
import { changeOrder } from './change-order';
import { listConcerned } from './list-concerned';
import { mentionNotices, noteNotices, type Notice } from './notices';

async function listMentioned(tx: Tx, actor: UserActor, body: string): Promise<string[]> {
  const staff = await tx.user.findMany({
    where: { disabledAt: null, role: { in: [...staffRoles] }, id: { not: actor.userId } },
    select: { id: true, name: true },
  });
  return mentionedIn(body, staff).map(({ id }) => id);
}

/** Staff write to the customer; a customer to who works on it, or to those who can give it to somebody. */
async function listAddressed(tx: Tx, actor: UserActor, row: OrderRow): Promise<string[]> {
  const concerned = await listConcerned(tx, row);
  const across = concerned.filter(({ role }) => isStaff(role) !== isStaff(actor.role));
  if (isStaff(actor.role) || across.length > 0) return across.map(({ id }) => id);
  const managers = await tx.user.findMany({
    where: { role: 'manager', disabledAt: null },
    select: { id: true },
  });
  return managers.map(({ id }) => id);
}

async function listNotices(
  tx: Tx,
  actor: UserActor,
  row: OrderRow,
  note: { body: string; isShared: boolean },
) {
  const author = { id: actor.userId, name: actor.name };
  const mentioned = await listMentioned(tx, actor, note.body);
  const addressed = note.isShared ? await listAddressed(tx, actor, row) : [];
  // Who is called by name is told that, and only that.
  const others = addressed.filter((id) => !mentioned.includes(id));
  const notices: Notice[] = [
    ...mentionNotices(row, author, mentioned, note.body),
    ...noteNotices(row, author, others, note.body),
  ];
  return notices;
}

/**
 * A note on an order: for staff, or shared with its customer; what the customer writes always is. Tells whom it mentions
 * and whom it is for. A repeat with the same `clientId` adds no second one. Throws `not_found`.
 */
export function addWorkOrderNote(
  actor: UserActor,
  input: CommandInput<'add_work_order_note'>,
): Promise<WorkOrder> {
  const { workOrderId, body } = input;
  const isShared = input.isShared || !isStaff(actor.role);
  return changeOrder(actor, workOrderId, async (tx, row) => {
    let isFirst = false;
    await runOnce(tx, actor, 'add_work_order_note', input, async () => {
      isFirst = true;
      const data = { workOrderId, authorId: actor.userId, body, isShared };
      const { id } = await tx.workOrderNote.create({ data });
      return { id };
    });
    if (!isFirst) return null;
    const notices = await listNotices(tx, actor, row, { body, isShared });
    const entry = { field: 'note', ...(isShared && isStaff(actor.role) && { to: 'shared' }) };
    return { entries: [entry], notices, isInternal: !isShared };
  });
}

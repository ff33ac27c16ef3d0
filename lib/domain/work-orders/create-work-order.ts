import type { CommandInput } from '@/lib/contracts/commands';
import { isStaff } from '@/lib/contracts/common';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { db } from '@/lib/db/prisma';
import {
  postRecordLine,
  publishChatChange,
  requireReadableMessage,
  type ChatChange,
} from '@/lib/domain/chats';
import { runOnce } from '@/lib/domain/idempotency';
import { loadWorkOrder } from './get-work-order';
import { insertOrder } from './insert-order';
import type { OrderChange } from './order-change';
import { requireMayAssign } from './policy';
import { publishOrderChange } from './publish-order-change';
import { requireCustomer, requireWorker } from './require-people';

type Created = { order: OrderChange; chat: ChatChange | null };

async function create(tx: Tx, actor: UserActor, input: CommandInput<'create_work_order'>): Promise<Created> {
  const { clientId: _, fromMessage, dueAt, ...fields } = input;
  if (fields.assigneeId) {
    requireMayAssign(actor, null, fields.assigneeId);
    await requireWorker(tx, fields.assigneeId);
  }
  if (fields.customerId) await requireCustomer(tx, fields.customerId);
  const message = fromMessage && (await requireReadableMessage(tx, actor.userId, fromMessage));
  // What a client wrote is their order.
  const customerId =
    fields.customerId ?? (message && !isStaff(message.sender.role) ? message.sender.id : null);
  const order = await insertOrder(tx, actor, {
    ...fields,
    customerId,
    ...(dueAt && { dueAt: new Date(dueAt) }),
    ...(message && { sourceMessageId: message.id }),
  });
  if (!message) return { order, chat: null };
  const line = `${actor.name} made WO-${order.summary.number} of a message here: ${order.summary.title}`;
  return { order, chat: await postRecordLine(tx, actor, message.chatId, line) };
}

/**
 * A new work order, possibly made of a chat message: then the chat says so. A repeat with the same `clientId` makes no
 * second one and answers the order as it is now. Throws `not_found` (the message), `forbidden`, `invalid_input`.
 */
export async function createWorkOrder(
  actor: UserActor,
  input: CommandInput<'create_work_order'>,
): Promise<WorkOrder> {
  const { id, created } = await inTransaction(async (tx) => {
    let made: Created | null = null;
    const first = await runOnce(tx, actor, 'create_work_order', input, async () => {
      made = await create(tx, actor, input);
      return { id: made.order.summary.id };
    });
    return { ...first, created: made as Created | null };
  });
  if (created) publishOrderChange(created.order);
  if (created?.chat) publishChatChange(actor, created.chat);
  return loadWorkOrder(db(), actor, id);
}

import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { createRecordChat, enterChat, joinRecordChat, publishChatChange } from '@/lib/domain/chats';
import { writeChange } from './change-order';
import { listConcerned } from './list-concerned';
import { lockOrder } from './order-row';
import { publishOrderChange } from './publish-order-change';

const NAME_LENGTH = 80;

/**
 * The chat about an order, made when there is none: of its customer, assignee, watchers and who asks. Staff who are not
 * in it yet join it. Throws `not_found`.
 */
export async function openWorkOrderChat(
  actor: UserActor,
  { workOrderId }: CommandInput<'open_work_order_chat'>,
): Promise<{ chatId: string }> {
  const { chatId, chat, order, entered } = await inTransaction(async (tx) => {
    const row = await lockOrder(tx, actor, workOrderId);
    if (row.chatId) {
      const joined = await joinRecordChat(tx, actor, row.chatId);
      return { chatId: row.chatId, chat: joined, order: null, entered: joined ? [actor.userId] : [] };
    }
    const name = `WO-${row.number} ${row.title}`.slice(0, NAME_LENGTH);
    const others = (await listConcerned(tx, row)).map(({ id }) => id).filter((id) => id !== actor.userId);
    const made = await createRecordChat(tx, actor, { name, others });
    const change = await writeChange(tx, actor, row, {
      data: { chatId: made.chat.id },
      entries: [{ field: 'linked', to: name }],
    });
    return { chatId: made.chat.id, chat: made, order: change, entered: [actor.userId, ...others] };
  });
  enterChat(chatId, entered);
  if (chat) publishChatChange(actor, chat);
  if (order) publishOrderChange(order);
  return { chatId };
}

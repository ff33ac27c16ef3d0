import type { ChatSummary } from '@/lib/contracts/chats';
import type { CommandInput } from '@/lib/contracts/commands';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { runOnce } from '@/lib/domain/idempotency';
import { enterRoom } from '@/lib/events/publish';
import { appendSystemMessage } from './append-system-message';
import { loadChat } from './load-chats';
import { requireSummary } from './load-summaries';
import { insertMembers, notifyAdded } from './members';
import { requireAllActive } from './policy';
import { publishChatChange, type ChatChange } from './publish-chat-change';

async function create(tx: Tx, actor: UserActor, name: string, others: string[]): Promise<ChatChange> {
  requireAllActive(others, await tx.user.findMany({ where: { id: { in: others } } }));
  const { id } = await tx.chat.create({ data: { kind: 'group', name, createdById: actor.userId } });
  await insertMembers(tx, id, [actor.userId, ...others], 0);
  const line = await appendSystemMessage(tx, actor, id, `${actor.name} created the group`);
  const inboxes = await notifyAdded(tx, actor, { id, name }, others);
  return { chat: await loadChat(tx, id), line, inboxes };
}

/** A group of the actor and these people. A repeat with the same `clientId` answers the first result. */
export async function createGroupChat(
  actor: UserActor,
  input: CommandInput<'create_group_chat'>,
): Promise<ChatSummary> {
  const others = [...new Set(input.memberIds)].filter((id) => id !== actor.userId);
  if (others.length === 0)
    throw new AppError('invalid_input', { userMessage: 'Choose at least one other person.' });
  const { summary, change } = await inTransaction(async (tx) => {
    let created: ChatChange | null = null;
    const result = await runOnce(tx, actor, 'create_group_chat', input, async () => {
      created = await create(tx, actor, input.name, others);
      return requireSummary(tx, actor.userId, created.chat.id);
    });
    return { summary: result, change: created as ChatChange | null };
  });
  if (change) {
    for (const { userId } of change.chat.members) enterRoom(userId, rooms.chat(change.chat.id));
    publishChatChange(actor, change);
  }
  return summary;
}

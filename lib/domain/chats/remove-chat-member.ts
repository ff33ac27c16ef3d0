import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { endMembership } from './end-membership';
import { leaveChat } from './leave-chat';
import { requireMayManage } from './policy';
import { lockChat, requireMember } from './require-member';

/** Takes somebody out of a group: from now on they get nothing of it. Throws `not_found`, `forbidden`, `conflict`. */
export async function removeChatMember(
  actor: UserActor,
  { chatId, userId }: CommandInput<'remove_chat_member'>,
) {
  if (userId === actor.userId) return leaveChat(actor, { chatId });
  await endMembership(actor, chatId, async (tx) => {
    const { chat } = await lockChat(tx, actor.userId, chatId);
    requireMayManage(actor, chat);
    await requireMember(tx, userId, chatId);
    const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
    return { userId, line: `${actor.name} removed ${name}` };
  });
  return {};
}

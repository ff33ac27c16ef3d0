import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { endMembership } from './end-membership';
import { requireGroup } from './policy';
import { lockChat } from './require-member';

/** The actor leaves a group. Throws `not_found`, `conflict` (a direct chat). */
export async function leaveChat(actor: UserActor, { chatId }: CommandInput<'leave_chat'>) {
  await endMembership(actor, chatId, async (tx) => {
    requireGroup((await lockChat(tx, actor.userId, chatId)).chat);
    return { userId: actor.userId, line: `${actor.name} left` };
  });
  return {};
}

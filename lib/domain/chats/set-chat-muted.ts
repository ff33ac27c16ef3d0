import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';

/** A muted chat raises no notifications; its unread messages still count in the list. */
export async function setChatMuted(actor: UserActor, { chatId, isMuted }: CommandInput<'set_chat_muted'>) {
  const { count } = await db().chatMember.updateMany({
    where: { chatId, userId: actor.userId, leftAt: null },
    data: { mutedAt: isMuted ? new Date() : null },
  });
  if (count === 0) throw new AppError('not_found');
  publish(audience.user(actor.userId), 'chat_muted', { chatId, isMuted });
  return {};
}

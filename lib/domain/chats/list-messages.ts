import type { z } from 'zod';
import type { listMessagesInput, MessagePage } from '@/lib/contracts/chats';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { requireMember } from './require-member';
import { toMessage } from './to-message';

/**
 * A page of a chat in rising `seq`: the first after `afterSeq`, else the last before `before`, else the newest. A member
 * sees what came after they joined. Throws `not_found`.
 */
export async function listMessages(
  actor: UserActor,
  { chatId, before, afterSeq, limit }: z.infer<typeof listMessagesInput>,
): Promise<MessagePage> {
  const { visibleFromSeq } = await requireMember(db(), actor.userId, chatId);
  const isForward = afterSeq !== undefined;
  const first = Math.max(visibleFromSeq, afterSeq ?? 0);
  const rows = await db().message.findMany({
    where: { chatId, seq: { gt: first, ...(before !== undefined && { lt: before }) } },
    orderBy: { seq: isForward ? 'asc' : 'desc' },
    take: limit + 1,
  });
  const hasMore = rows.length > limit;
  const page = rows.slice(0, limit).map(toMessage);
  if (isForward) return { messages: page, hasOlder: first > visibleFromSeq, hasNewer: hasMore };
  return { messages: page.reverse(), hasOlder: hasMore, hasNewer: before !== undefined };
}

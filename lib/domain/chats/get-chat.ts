import type { ChatSummary } from '@/lib/contracts/chats';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { requireSummary } from './load-summaries';

/** One chat of this person. Throws `not_found`. */
export function getChat(actor: UserActor, { chatId }: { chatId: string }): Promise<ChatSummary> {
  return requireSummary(db(), actor.userId, chatId);
}

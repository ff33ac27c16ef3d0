import { chatSubjects } from '@/lib/contracts/chat-subjects';
import type { Tx } from '@/lib/db/in-transaction';
import { resolveSubject, type InboxChange } from '@/lib/domain/notifications';

/** A person is no longer in a chat: what they were told about it, mentions too, asks for nothing any more. */
export async function resolveChat(tx: Tx, chatId: string, userId: string): Promise<InboxChange[]> {
  const changes: InboxChange[] = [];
  for (const subject of chatSubjects(chatId)) changes.push(...(await resolveSubject(tx, subject, [userId])));
  return changes;
}

import { mentionedIn } from '@/lib/contracts/mentions';
import { db } from '@/lib/db/prisma';
import type { NewMessage } from './store-messages';

type Draft = Omit<NewMessage, 'mentionedIds'>;

async function loadMembers(chatIds: string[]) {
  const rows = await db().chatMember.findMany({
    where: { chatId: { in: chatIds }, leftAt: null },
    select: { chatId: true, user: { select: { id: true, name: true } } },
  });
  const members = new Map(chatIds.map((id) => [id, [] as { id: string; name: string }[]]));
  for (const { chatId, user } of rows) members.get(chatId)!.push(user);
  return members;
}

/**
 * Says of each message whom it calls by `@name`, of the others in its chat. The database is asked once, and only when
 * some text has an `@`: most have none, and must not wait.
 */
export async function findMentioned(drafts: Draft[]): Promise<NewMessage[]> {
  const calling = drafts.filter(({ body }) => body.includes('@'));
  const chatIds = [...new Set(calling.map(({ chatId }) => chatId))];
  const members = chatIds.length > 0 ? await loadMembers(chatIds) : null;
  return drafts.map((draft) => {
    const others = members?.get(draft.chatId)?.filter(({ id }) => id !== draft.senderId) ?? [];
    const ids = mentionedIn(draft.body, others).map(({ id }) => id);
    return { ...draft, mentionedIds: ids.length > 0 ? ids : null };
  });
}

import type { Prisma } from '@/lib/db/generated/client';
import type { UserActor } from '@/lib/core/actor';
import type { Tx } from '@/lib/db/in-transaction';
import { rooms } from '@/lib/contracts/rooms';
import { notify, type InboxChange } from '@/lib/domain/notifications';

/** People who join see the chat from `fromSeq` on, also those who have been in it before. */
export async function insertMembers(
  tx: Tx,
  chatId: string,
  userIds: string[],
  fromSeq: number,
): Promise<void> {
  // By the same clock as `leftAt`: who left in the transaction in which others join has left before.
  const joinedAt = new Date();
  const start = { visibleFromSeq: fromSeq, lastReadSeq: fromSeq, deliveredSeq: fromSeq, joinedAt };
  const again = {
    ...start,
    leftAt: null,
    mutedAt: null,
  } satisfies Prisma.ChatMemberUpdateInput;
  await tx.chatMember.updateMany({ where: { chatId, userId: { in: userIds } }, data: again });
  await tx.chatMember.createMany({
    data: userIds.map((userId) => ({ chatId, userId, ...start })),
    skipDuplicates: true,
  });
}

/** Tells people that they are in a group now. */
export function notifyAdded(
  tx: Tx,
  actor: UserActor,
  chat: { id: string; name: string | null },
  userIds: string[],
): Promise<InboxChange[]> {
  const data = { chatId: chat.id, chatName: chat.name ?? 'a group', actorName: actor.name };
  const subjectKey = rooms.chat(chat.id);
  return notify(
    tx,
    userIds.map((userId) => ({
      userId,
      kind: 'added_to_chat' as const,
      subjectKey,
      data,
      actorId: actor.userId,
    })),
  );
}

const sentence = new Intl.ListFormat('en', { type: 'conjunction' });

/** "Ana, Piotr and Zoë" as a line of the chat says it; a long list is cut. */
export function nameList(names: string[]): string {
  const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} others`] : names;
  return sentence.format(shown);
}

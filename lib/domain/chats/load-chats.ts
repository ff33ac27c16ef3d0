import type { Chat } from '@/lib/contracts/chats';
import type { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';

const withMembers = {
  members: {
    where: { leftAt: null },
    select: {
      userId: true,
      lastReadSeq: true,
      deliveredSeq: true,
      user: { select: { name: true, role: true } },
    },
    orderBy: [{ joinedAt: 'asc' }, { userId: 'asc' }],
  },
} satisfies Prisma.ChatInclude;

function toChat(row: Prisma.ChatGetPayload<{ include: typeof withMembers }>): Chat {
  const { id, kind, name, version, lastSeq, lastActivityAt, members } = row;
  return {
    id,
    kind,
    name,
    version,
    lastSeq,
    lastActivityAt: lastActivityAt.toISOString(),
    members: members.map(({ userId, lastReadSeq, deliveredSeq, user }) => ({
      userId,
      name: user.name,
      role: user.role,
      lastReadSeq,
      deliveredSeq,
    })),
  };
}

/** Chats as all their members see them, by id. A fixed number of queries. Checks no membership: the caller has. */
export async function loadChats(tx: Tx, chatIds: string[]): Promise<Map<string, Chat>> {
  const rows = await tx.chat.findMany({ where: { id: { in: chatIds } }, include: withMembers });
  return new Map(rows.map((row) => [row.id, toChat(row)]));
}

export async function loadChat(tx: Tx, chatId: string): Promise<Chat> {
  return (await loadChats(tx, [chatId])).get(chatId)!;
}

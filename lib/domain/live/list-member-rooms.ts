import { rooms } from '@/lib/contracts/rooms';
import { db } from '@/lib/db/prisma';

/** The rooms that being a member puts a person's connections in: those of their chats, as the database says now. */
export async function listMemberRooms(userId: string): Promise<string[]> {
  const memberships = await db().chatMember.findMany({
    where: { userId, leftAt: null },
    select: { chatId: true },
  });
  return memberships.map(({ chatId }) => rooms.chat(chatId));
}

import { isStaff } from '@/lib/contracts/common';
import { db } from '@/lib/db/prisma';
import { audience, type Audience } from '@/lib/events/audience';
import type { OnlinePerson } from './online-person';
import { listClientsOf } from './record-companions';

/**
 * Those who may see whether a person is online: staff see everyone, a client sees the staff of their chats (whose
 * rooms a member of staff is announced to) and of their open work orders and tickets, and everyone sees themselves on
 * their other devices.
 */
export async function presenceAudience({
  userId,
  role,
}: Pick<OnlinePerson, 'userId' | 'role'>): Promise<Audience> {
  const own = audience.user(userId).rooms;
  if (!isStaff(role)) return { rooms: [...audience.staff().rooms, ...own] };
  const [memberships, clients] = await Promise.all([
    db().chatMember.findMany({ where: { userId, leftAt: null }, select: { chatId: true } }),
    listClientsOf(userId),
  ]);
  const { rooms } = audience.staffAndChats(memberships.map(({ chatId }) => chatId));
  return { rooms: [...rooms, ...audience.users([...clients]).rooms, ...own] };
}

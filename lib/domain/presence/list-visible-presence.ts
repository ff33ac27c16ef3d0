import { isStaff } from '@/lib/contracts/common';
import type { Presence } from '@/lib/contracts/live';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import type { OnlinePerson } from './online-person';
import { presenceState } from './presence-state';
import { listStaffOf } from './record-companions';
import { toPresence } from './to-presence';

type Viewer = Pick<UserActor, 'userId' | 'role'>;

/** The ids, of these members of staff, of those who share a chat with a person. */
async function shareAChat(actor: Viewer, staffIds: string[]): Promise<Set<string>> {
  const rows = await db().chatMember.findMany({
    where: {
      userId: { in: staffIds },
      leftAt: null,
      chat: { members: { some: { userId: actor.userId, leftAt: null } } },
    },
    select: { userId: true },
    distinct: ['userId'],
  });
  return new Set(rows.map(({ userId }) => userId));
}

async function visibleOf(actor: Viewer, online: OnlinePerson[]): Promise<OnlinePerson[]> {
  if (isStaff(actor.role)) return online;
  const staffIds = online.filter(({ role }) => isStaff(role)).map(({ userId }) => userId);
  const [inChats, inRecords] = await Promise.all([shareAChat(actor, staffIds), listStaffOf(actor.userId)]);
  const isKnown = ({ userId, role }: OnlinePerson) =>
    isStaff(role) && (inChats.has(userId) || inRecords.has(userId));
  return online.filter((person) => person.userId === actor.userId || isKnown(person));
}

/** Those who are online, of the people this person may see: all for staff; for a client the staff of their chats and records. */
export async function listVisiblePresence(actor: Viewer): Promise<Presence[]> {
  const online = await presenceState().registry.list();
  const visible = await visibleOf(actor, online);
  return visible.map(toPresence);
}

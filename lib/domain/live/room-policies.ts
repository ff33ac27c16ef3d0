import { parseRecordRoom } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { db } from '@/lib/db/prisma';
import { canSeeTicket } from '@/lib/domain/tickets';
import { maySeeWorkOrder } from '@/lib/domain/work-orders';

type RecordType = NonNullable<ReturnType<typeof parseRecordRoom>>['type'];

type RoomPolicy = {
  maySee: (actor: UserActor, id: string) => Promise<boolean>;
  /** True: being entitled is being in the room, on every connection; nobody joins or leaves it by hand. */
  isDerived: boolean;
};

async function isMember(actor: UserActor, chatId: string): Promise<boolean> {
  const member = await db().chatMember.findUnique({
    where: { chatId_userId: { chatId, userId: actor.userId } },
    select: { leftAt: true },
  });
  return member !== null && member.leftAt === null;
}

/** Kind of record → who may hear its room. A kind without an entry has no room yet. */
const roomPolicies: Partial<Record<RecordType, RoomPolicy>> = {
  chat: { maySee: isMember, isDerived: true },
  ticket: { maySee: canSeeTicket, isDerived: false },
  work_order: { maySee: maySeeWorkOrder, isDerived: false },
};

/** The policy of a record's room, or null for a name that is no such room. */
export function findRoomPolicy(room: string): (RoomPolicy & { id: string }) | null {
  const record = parseRecordRoom(room);
  const policy = record && roomPolicies[record.type];
  return policy ? { ...policy, id: record.id } : null;
}

/**
 * The policy of a room this person may hear. Throws `not_found` for every other name: a room that does not exist
 * and one that is not theirs look the same.
 */
export async function requireRoom(actor: UserActor, room: string): Promise<RoomPolicy> {
  const policy = findRoomPolicy(room);
  if (!policy || !(await policy.maySee(actor, policy.id))) throw new AppError('not_found');
  return policy;
}

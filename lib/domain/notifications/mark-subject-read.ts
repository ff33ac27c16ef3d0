import type { CommandInput } from '@/lib/contracts/commands';
import type { Counts } from '@/lib/contracts/notifications';
import { recordSubjectKeys } from '@/lib/contracts/record-subjects';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { db } from '@/lib/db/prisma';
import { changeOwnNotifications } from './change-own-notifications';
import { getCounts } from './get-counts';
import { asRead } from './states';

/** The person looks at a record: what they were told about it is read, on every device. Repeating it changes nothing. */
export async function markSubjectRead(
  actor: UserActor,
  { room }: CommandInput<'mark_subject_read'>,
): Promise<Counts> {
  const keys = recordSubjectKeys(room);
  const where = { userId: actor.userId, subjectKey: { in: keys }, readAt: null };
  // Most records are opened with nothing to read: then nothing is locked.
  if (!(await db().notification.findFirst({ where, select: { id: true } }))) return getCounts(actor);
  return changeOwnNotifications(actor, {
    where: Prisma.sql`n."subjectKey" = any (${keys}::text[]) and n."readAt" is null`,
    set: asRead,
  });
}

import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { changeOwnNotifications } from './change-own-notifications';
import { asArchived, withIds } from './states';

/** Done with these: archived counts as read. */
export function archiveNotifications(actor: UserActor, { ids }: CommandInput<'archive_notifications'>) {
  return changeOwnNotifications(actor, {
    where: Prisma.sql`${withIds(ids)} and n."archivedAt" is null`,
    set: asArchived,
  });
}

import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { changeOwnNotifications } from './change-own-notifications';
import { withIds } from './states';

/** Back to the inbox, read. */
export function unarchiveNotifications(actor: UserActor, { ids }: CommandInput<'unarchive_notifications'>) {
  return changeOwnNotifications(actor, {
    where: Prisma.sql`${withIds(ids)} and n."archivedAt" is not null`,
    set: Prisma.sql`"archivedAt" = null`,
  });
}

import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { changeOwnNotifications } from './change-own-notifications';
import { asRead, withIds } from './states';

/** Somebody else's ids, and rows already read, are passed over. */
export function markRead(actor: UserActor, { ids }: CommandInput<'mark_read'>) {
  return changeOwnNotifications(actor, {
    where: Prisma.sql`${withIds(ids)} and n."readAt" is null`,
    set: asRead,
  });
}

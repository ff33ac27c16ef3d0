import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { changeOwnNotifications } from './change-own-notifications';
import { kindsOf } from './kinds-of';
import { asRead } from './states';

/** Everything unread, or everything unread of one category, is read. */
export function markAllRead(actor: UserActor, { filter }: CommandInput<'mark_all_read'>) {
  const ofCategory = filter
    ? Prisma.sql`and n.kind = any (${kindsOf(filter.category)}::text[])`
    : Prisma.empty;
  return changeOwnNotifications(actor, { where: Prisma.sql`n."readAt" is null ${ofCategory}`, set: asRead });
}

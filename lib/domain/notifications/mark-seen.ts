import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { changeOwnNotifications } from './change-own-notifications';

/** Everything up to inbox revision `rev` was on the screen; what came later, or changed since, was not. */
export function markSeen(actor: UserActor, { rev }: CommandInput<'mark_seen'>) {
  return changeOwnNotifications(actor, {
    where: Prisma.sql`n."seenAt" is null and n.rev <= ${rev}`,
    set: Prisma.sql`"seenAt" = now()`,
  });
}

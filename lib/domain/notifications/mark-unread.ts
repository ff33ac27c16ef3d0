import type { CommandInput } from '@/lib/contracts/commands';
import type { Counts } from '@/lib/contracts/notifications';
import type { UserActor } from '@/lib/core/actor';
import { Prisma } from '@/lib/db/generated/client';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { changeNotifications } from './change-notifications';
import { getCounts } from './get-counts';
import { publishNotified } from './publish-notified';
import { withIds } from './states';

/** The newest of these rows of each subject collects its next event, unless a row of that subject does already. */
async function reopen(tx: Tx, userId: string, ids: string[]): Promise<void> {
  await tx.$executeRaw`
    update notifications n set "openKey" = n."subjectKey"
    where n.id in (
      select distinct on (n."subjectKey") n.id from notifications n
      where n."userId" = ${userId}::uuid and ${withIds(ids)} and n."readAt" is null
      order by n."subjectKey", n."updatedAt" desc, n.id
    ) and not exists (
      select from notifications other where other."userId" = n."userId" and other."openKey" = n."subjectKey"
    )`;
}

/** Back among the unread, and out of the archive. What was resolved is over: it stays read. */
export async function markUnread(actor: UserActor, { ids }: CommandInput<'mark_unread'>): Promise<Counts> {
  const changes = await inTransaction(async (tx) => {
    const changed = await changeNotifications(tx, [actor.userId], {
      where: Prisma.sql`${withIds(ids)} and n."readAt" is not null and n."resolvedAt" is null`,
      set: Prisma.sql`"readAt" = null, "archivedAt" = null`,
    });
    if (changed.length > 0) await reopen(tx, actor.userId, ids);
    return changed;
  });
  publishNotified(changes);
  return changes[0]?.counts ?? getCounts(actor);
}

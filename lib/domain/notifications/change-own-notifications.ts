import type { Counts } from '@/lib/contracts/notifications';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { changeNotifications } from './change-notifications';
import { getCounts } from './get-counts';
import { publishNotified } from './publish-notified';

/** A change a person makes to their own inbox: one transaction, then the news to their devices. Answers the counts. */
export async function changeOwnNotifications(
  actor: UserActor,
  change: Parameters<typeof changeNotifications>[2],
): Promise<Counts> {
  const changes = await inTransaction((tx) => changeNotifications(tx, [actor.userId], change));
  publishNotified(changes);
  return changes[0]?.counts ?? getCounts(actor);
}

import type { Counts } from '@/lib/contracts/notifications';
import type { InboxChange } from './inbox-change';
import { toNotification, type NotificationRow } from './to-notification';

/** One row out of the SQL function `raise_notifications`. */
export type RaisedRow = {
  row: NotificationRow & { actorId: string | null };
  actorName: string | null;
  counts: Counts;
};

/** What the rows that were raised mean for each inbox. */
export function toInboxChanges(raised: RaisedRow[]): InboxChange[] {
  const byUser = new Map<string, InboxChange>();
  for (const { row, actorName, counts } of raised) {
    const change = byUser.get(row.userId) ?? { userId: row.userId, counts, received: [], updated: [] };
    const actor = row.actorId !== null && actorName !== null ? { id: row.actorId, name: actorName } : null;
    change.received.push(toNotification(row, actor));
    byUser.set(row.userId, change);
  }
  return [...byUser.values()];
}

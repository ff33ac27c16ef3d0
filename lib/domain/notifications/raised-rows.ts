import type { Counts } from '@/lib/contracts/notifications';
import type { InboxChange } from './inbox-change';
import { toNotification, type NotificationRow } from './to-notification';

/** One row out of the SQL function `raise_notifications`. */
export type RaisedRow = {
  row: NotificationRow & { actorId: string | null };
  actorName: string | null;
  counts: Counts;
};

/** Each raised row is a change of its inbox of its own; they come in the order of their `rev`. */
export function toInboxChanges(raised: RaisedRow[]): InboxChange[] {
  return raised.map(({ row, actorName, counts }) => {
    const actor = row.actorId !== null && actorName !== null ? { id: row.actorId, name: actorName } : null;
    return { userId: row.userId, counts, received: toNotification(row, actor), updated: [] };
  });
}

import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { MAX_ROWS_IN_EVENT, type InboxChange } from './inbox-change';

function publishChange({ userId, counts, received, updated }: InboxChange): void {
  const devices = audience.user(userId);
  if (received) publish(devices, 'notification_received', { notification: received, counts });
  if (updated.length > 0) publish(devices, 'notification_updated', { notifications: updated, counts });
  // Last: it ends the change, and a device that missed one of its rows knows by it.
  publish(devices, 'notification_count_updated', counts);
}

/**
 * Tells each person's devices what happened to their inbox, change by change. Call it after the commit, with the
 * changes of one transaction: of a person with too many of them only the last counts are sent.
 */
export function publishNotified(changes: InboxChange[]): void {
  const byUser = new Map<string, InboxChange[]>();
  for (const change of changes) {
    const own = byUser.get(change.userId);
    if (own) own.push(change);
    else byUser.set(change.userId, [change]);
  }
  for (const [userId, own] of byUser) {
    if (own.length <= MAX_ROWS_IN_EVENT) own.forEach(publishChange);
    else publish(audience.user(userId), 'notification_count_updated', own.at(-1)!.counts);
  }
}

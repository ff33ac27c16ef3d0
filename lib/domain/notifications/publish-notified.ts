import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { MAX_ROWS_IN_EVENT, type InboxChange } from './inbox-change';

/** Tells each person's devices what happened to their inbox. Call it after the commit. */
export function publishNotified(changes: InboxChange[]): void {
  for (const { userId, counts, received, updated } of changes) {
    const devices = audience.user(userId);
    if (received.length <= MAX_ROWS_IN_EVENT) {
      for (const notification of received)
        publish(devices, 'notification_received', { notification, counts });
    }
    if (updated.length > 0) publish(devices, 'notification_updated', { notifications: updated, counts });
    publish(devices, 'notification_count_updated', counts);
  }
}

import { isStaff } from '@/lib/contracts/common';
import { logger } from '@/lib/core/logger';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { listVisiblePresence } from './list-visible-presence';
import { presenceState } from './presence-state';

const outOfSight = {
  isOnline: false,
  status: 'available',
  text: null,
  textExpiresAt: null,
  lastSeenAt: null,
} as const;

async function tellClient(clientId: string, staffIds: string[]): Promise<void> {
  const client = await presenceState().registry.find(clientId);
  if (!client || isStaff(client.role)) return;
  const visible = new Map((await listVisiblePresence(client)).map((presence) => [presence.userId, presence]));
  for (const userId of staffIds) {
    const presence = visible.get(userId);
    if (presence) publish(audience.user(clientId), 'user_online', presence);
    else publish(audience.user(clientId), 'user_offline', { userId, ...outOfSight });
  }
}

type Hands = { customerId: string | null; assigneeId: string | null };

/**
 * A record passed from some hands to others, was opened or was finished: its customers come to see at once whether who
 * works for them is here, and no longer see it of who does not. Without this they would know at their next sync. Call it
 * after the commit; it goes its way by itself, as nothing depends on it.
 */
export function updateSight(before: Hands, after: Hands): void {
  const known = (one: string | null, other: string | null) =>
    [...new Set([one, other])].filter((id) => id !== null);
  const staffIds = known(before.assigneeId, after.assigneeId);
  if (staffIds.length === 0) return;
  for (const clientId of known(before.customerId, after.customerId)) {
    tellClient(clientId, staffIds).catch((error: unknown) => {
      logger.error({ err: error, clientId }, 'a client could not be told who is here');
    });
  }
}

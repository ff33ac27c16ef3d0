import type { UserActor } from '@/lib/core/actor';
import { publish } from '@/lib/events/publish';
import { presenceAudience } from './presence-audience';
import { presenceState } from './presence-state';

/**
 * A connection of this person opened. The first one of all their tabs and devices makes them online; one within
 * the grace after the last is no news. Presence is not sent as volatile: a drop would leave it wrong for long.
 */
export async function arrivePresence(actor: UserActor, connectionId: string): Promise<void> {
  const { registry, leaving } = presenceState();
  const { userId, role } = actor;
  clearTimeout(leaving.get(userId));
  leaving.delete(userId);
  const isNews = await registry.arrive({ userId, role }, connectionId);
  if (!isNews) return;
  publish(await presenceAudience({ userId, role }), 'user_online', {
    userId,
    isOnline: true,
    status: 'available',
    text: null,
    lastSeenAt: null,
  });
}

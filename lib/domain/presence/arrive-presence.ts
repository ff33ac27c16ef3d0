import type { UserActor } from '@/lib/core/actor';
import { announcePresence } from './announce-presence';
import { loadChosenPresence } from './load-chosen-presence';
import { presenceState } from './presence-state';
import { planTextExpiry } from './text-expiry';

/**
 * A connection of this person opened. The first one of all their tabs and devices makes them online, with what they
 * chose the last time; one within the grace after the last is no news.
 */
export async function arrivePresence(actor: UserActor, connectionId: string): Promise<void> {
  const { registry, leaving } = presenceState();
  const { userId, role } = actor;
  clearTimeout(leaving.get(userId));
  leaving.delete(userId);
  const change = await registry.arrive({ userId, role }, connectionId);
  if (change === 'status') await announcePresence(actor, 'user_presence_update');
  if (change !== 'online') return;
  const chosen = await loadChosenPresence(userId);
  if (chosen) {
    await registry.restore(userId, chosen);
    planTextExpiry(userId, (await registry.find(userId))?.textExpiresAt ?? null);
  }
  await announcePresence(actor, 'user_online');
}

import type { UserActor } from '@/lib/core/actor';
import { logger } from '@/lib/core/logger';
import { db } from '@/lib/db/prisma';
import { publish } from '@/lib/events/publish';
import { announcePresence } from './announce-presence';
import { presenceAudience } from './presence-audience';
import { presenceState } from './presence-state';
import { planTextExpiry } from './text-expiry';

type Leaver = Pick<UserActor, 'userId' | 'role'>;

/** Ends a person's presence unless they came back: stores when they were last seen, then says so. */
async function leave({ userId, role }: Leaver, lastSeenAt: Date): Promise<void> {
  const { registry } = presenceState();
  const hasLeft = await registry.forget(userId);
  if (!hasLeft) return;
  planTextExpiry(userId, null);
  await db().user.updateMany({ where: { id: userId }, data: { lastSeenAt } });
  const audience = await presenceAudience({ userId, role });
  // They may be back since: then "offline" would be told after "online", and stay wrong.
  if (await registry.find(userId)) return;
  publish(audience, 'user_offline', {
    userId,
    isOnline: false,
    status: 'available',
    text: null,
    textExpiresAt: null,
    lastSeenAt: lastSeenAt.toISOString(),
  });
}

/** A connection of this person closed. After the last one, and a grace, they are offline. */
export async function departPresence(actor: Leaver, connectionId: string): Promise<void> {
  const { registry, leaving, departures, leaveGraceMs } = presenceState();
  const change = await registry.depart(actor.userId, connectionId);
  if (change === 'status') await announcePresence(actor, 'user_presence_update');
  if (change !== 'online') return;
  const lastSeenAt = new Date();
  clearTimeout(leaving.get(actor.userId));
  const timer = setTimeout(() => {
    leaving.delete(actor.userId);
    const departure = leave(actor, lastSeenAt)
      .catch((error: unknown) => {
        logger.error({ err: error, userId: actor.userId }, 'a departure could not be stored');
      })
      .finally(() => departures.delete(departure));
    departures.add(departure);
  }, leaveGraceMs);
  leaving.set(actor.userId, timer.unref());
}

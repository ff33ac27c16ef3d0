import { logger } from '@/lib/core/logger';
import { db } from '@/lib/db/prisma';
import { announcePresence } from './announce-presence';
import { presenceState } from './presence-state';

/** The longest that a timer can be set for; a later end is looked at again then. */
const TIMER_MAX_MS = 2 ** 31 - 1;

/** Takes a text away whose time is over, and says so. One that lasts longer than a timer can is planned again. */
async function endText(userId: string): Promise<void> {
  const { registry } = presenceState();
  const person = await registry.find(userId);
  if (!person) return;
  const now = new Date();
  if (!(await registry.endText(userId, now))) return planTextExpiry(userId, person.textExpiresAt);
  await db().user.updateMany({
    where: { id: userId, presenceExpiresAt: { lte: now } },
    data: { presenceText: null, presenceExpiresAt: null },
  });
  await announcePresence(person, 'user_presence_update');
}

/** Plans the end of an online person's text; with null there is none any more. */
export function planTextExpiry(userId: string, expiresAt: Date | null): void {
  const { expiries } = presenceState();
  clearTimeout(expiries.get(userId));
  expiries.delete(userId);
  if (!expiresAt) return;
  const delayMs = Math.min(TIMER_MAX_MS, Math.max(0, expiresAt.getTime() - Date.now()));
  const timer = setTimeout(() => {
    expiries.delete(userId);
    endText(userId).catch((error: unknown) => {
      logger.error({ err: error, userId }, 'a status text could not be ended');
    });
  }, delayMs);
  expiries.set(userId, timer.unref());
}

import { publish } from '@/lib/events/publish';
import { presenceAudience } from './presence-audience';
import type { OnlinePerson } from './online-person';
import { presenceState } from './presence-state';
import { toPresence } from './to-presence';

/**
 * Tells those who may see somebody how they are now. What is told is read last of all, so that of two changes that cross
 * the later one is told last. Not volatile: a drop would leave it wrong for long.
 */
export async function announcePresence(
  who: Pick<OnlinePerson, 'userId' | 'role'>,
  event: 'user_online' | 'user_presence_update',
): Promise<void> {
  const audience = await presenceAudience(who);
  const person = await presenceState().registry.find(who.userId);
  if (person) publish(audience, event, toPresence(person));
}

import { isStaff } from '@/lib/contracts/common';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { listVisiblePresence } from './list-visible-presence';
import { presenceState } from './presence-state';
import { toPresence } from './to-presence';

/**
 * Somebody entered a chat's room, and with it came into sight: the clients there may see a new member of staff, and a
 * new client the staff. Without this they would look offline until something about them changes.
 */
export async function introduceMember(userId: string, room: string): Promise<void> {
  const person = await presenceState().registry.find(userId);
  if (!person) return;
  if (!isStaff(person.role)) {
    const visible = await listVisiblePresence(person);
    for (const presence of visible) publish(audience.user(userId), 'user_online', presence);
    return;
  }
  publish(audience.room(room), 'user_online', toPresence(person));
}

import type { UserActor } from '@/lib/core/actor';
import { gatewayFacts } from '@/lib/events/gateway-facts';
import { requireOperator } from './policy';

/** The rooms that a person's connections are in now; none when they are not connected. For admins and for oneself. */
export function listUserRooms(
  actor: UserActor,
  { userId }: { userId: string },
): Promise<{ userId: string; rooms: string[] }> {
  if (userId !== actor.userId) requireOperator(actor);
  return Promise.resolve({ userId, rooms: gatewayFacts().listRoomsOf(userId) });
}

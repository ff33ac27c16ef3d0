import type { UserActor } from '@/lib/core/actor';
import { gatewayFacts } from '@/lib/events/gateway-facts';
import { requireOperator } from './policy';
import { resolvePerson } from './resolve-person';

/** The rooms that a person's connections are in now; none when they are not connected. For admins and for oneself. */
export async function listUserRooms(
  actor: UserActor,
  { userId: ref }: { userId: string },
): Promise<{ userId: string; rooms: string[] }> {
  const userId = await resolvePerson(ref);
  if (userId !== actor.userId) requireOperator(actor);
  return { userId, rooms: gatewayFacts().listRoomsOf(userId) };
}

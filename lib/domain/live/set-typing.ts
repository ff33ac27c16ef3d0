import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { requireRoom } from './room-policies';

async function tellRoom(actor: UserActor, room: string, event: 'user_typing_start' | 'user_typing_stop') {
  await requireRoom(actor, room);
  const { userId, name, origin } = actor;
  // Volatile: the mark ends by itself after TYPING_TTL_MS, so a dropped one does no harm.
  publish(audience.room(room, origin.socketId), event, { room, userId, name }, { isVolatile: true });
  return {};
}

export const startTyping = (actor: UserActor, { room }: CommandInput<'typing_start'>) =>
  tellRoom(actor, room, 'user_typing_start');

export const stopTyping = (actor: UserActor, { room }: CommandInput<'typing_stop'>) =>
  tellRoom(actor, room, 'user_typing_stop');

import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { requireRoom } from './room-policies';

type Typing = CommandInput<'typing_start'>;

async function tellRoom(
  actor: UserActor,
  { room, field }: Typing,
  event: 'user_typing_start' | 'user_typing_stop',
) {
  await requireRoom(actor, room);
  const { userId, name, origin } = actor;
  // Volatile: the mark ends by itself after TYPING_TTL_MS, so a dropped one does no harm.
  publish(audience.room(room, origin.socketId), event, { room, userId, name, field }, { isVolatile: true });
  return {};
}

export const startTyping = (actor: UserActor, typing: Typing) => tellRoom(actor, typing, 'user_typing_start');

export const stopTyping = (actor: UserActor, typing: Typing) => tellRoom(actor, typing, 'user_typing_stop');

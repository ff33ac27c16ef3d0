import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { enterRoomHere, exitRoomHere } from '@/lib/events/publish';
import { requireConnection } from './require-connection';
import { requireRoom } from './room-policies';
import { addViewer } from './viewers';

/**
 * This connection hears a record's room from now on, and those who are in it see that its person looks at the record. A
 * chat's room is heard by its members anyway.
 */
export async function joinRoom(actor: UserActor, { room }: CommandInput<'join_room'>) {
  const socketId = requireConnection(actor);
  const { isDerived } = await requireRoom(actor, room);
  if (isDerived) return { room };
  enterRoomHere(socketId, room);
  try {
    // Access withdrawn between the check and the joining removed nobody: look again from inside.
    await requireRoom(actor, room);
  } catch (error) {
    exitRoomHere(socketId, room);
    throw error;
  }
  addViewer(socketId, room, actor);
  return { room };
}

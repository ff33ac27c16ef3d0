import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { exitRoomHere } from '@/lib/events/publish';
import { requireConnection } from './require-connection';
import { findRoomPolicy } from './room-policies';
import { removeViewer } from './viewers';

/**
 * This connection stops hearing a record's room, whether the person may still see the record or not. A chat's
 * members go on hearing it until they leave the chat.
 */
export function leaveRoom(actor: UserActor, { room }: CommandInput<'leave_room'>): Promise<{ room: string }> {
  const socketId = requireConnection(actor);
  const policy = findRoomPolicy(room);
  if (!policy) throw new AppError('not_found');
  if (!policy.isDerived) {
    exitRoomHere(socketId, room);
    removeViewer(socketId, room);
  }
  return Promise.resolve({ room });
}

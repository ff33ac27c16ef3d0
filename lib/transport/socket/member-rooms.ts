import { listMemberRooms } from '@/lib/domain/live';
import type { GatewaySocket } from './gateway-state';

/**
 * Puts a connection into its chats' rooms as the database says. It is in its own user room already, so a change of
 * membership that happens meanwhile reaches it and sets `hasRoomChange`: then what was read may be old, read again.
 */
export async function joinMemberRooms(socket: GatewaySocket): Promise<void> {
  const connection = socket.data;
  do {
    connection.hasRoomChange = false;
    const wanted = await listMemberRooms(connection.actor.userId);
    const stale = connection.memberRooms.filter((room) => !wanted.includes(room));
    await Promise.all([socket.join(wanted), ...stale.map((room) => socket.leave(room))]);
    connection.memberRooms = wanted;
  } while (connection.hasRoomChange);
  // Only needed while joining; a busy person has hundreds.
  connection.memberRooms = [];
}

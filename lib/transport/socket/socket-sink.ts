import { rooms } from '@/lib/contracts/rooms';
import { logger } from '@/lib/core/logger';
import { removeViewerEverywhere } from '@/lib/domain/live';
import { introduceMember } from '@/lib/domain/presence';
import type { Sink } from '@/lib/events/sinks';
import type { GatewayState } from './gateway-state';

/** Where published events leave for Socket.IO. A broadcast is encoded once, whatever the number of its receivers. */
export function createSocketSink(gateway: GatewayState): Sink {
  const { io } = gateway;

  /** A connection of this person that is just reading its memberships must read them again. */
  function noteRoomChange(userId: string): void {
    for (const id of io.sockets.adapter.rooms.get(rooms.user(userId)) ?? []) {
      const socket = io.sockets.sockets.get(id);
      if (socket) socket.data.hasRoomChange = true;
    }
  }

  return {
    emit(audience, event, payload, { isVolatile }) {
      let to = io.to(audience.rooms);
      if (audience.exceptSocketId) to = to.except(audience.exceptSocketId);
      (isVolatile ? to.volatile : to).emit(event, payload);
    },
    join(userId, room) {
      noteRoomChange(userId);
      io.in(rooms.user(userId)).socketsJoin(room);
      introduceMember(userId, room).catch((error: unknown) => {
        logger.error({ err: error, room }, 'a new member could not be introduced');
      });
    },
    leave(userId, room) {
      noteRoomChange(userId);
      io.in(rooms.user(userId)).socketsLeave(room);
      removeViewerEverywhere(userId, room);
    },
    joinHere(socketId, room) {
      io.in(socketId).socketsJoin(room);
    },
    leaveHere(socketId, room) {
      io.in(socketId).socketsLeave(room);
    },
    drop({ rooms: names }) {
      const ids = new Set(names.flatMap((name) => [...(io.sockets.adapter.rooms.get(name) ?? [])]));
      // The transport, not Socket.IO's own goodbye: after that a client would not come back.
      for (const id of ids) io.sockets.sockets.get(id)?.conn.close();
    },
    disconnect(audience, reason) {
      // For those who are just being authenticated: they look again before they are let in.
      gateway.withdrawals += 1;
      const connections = audience.exceptSocketId
        ? io.in(audience.rooms).except(audience.exceptSocketId)
        : io.in(audience.rooms);
      connections.emit('session_expired', { reason });
      connections.disconnectSockets(true);
    },
  };
}

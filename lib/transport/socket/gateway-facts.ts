import { rooms } from '@/lib/contracts/rooms';
import type { GatewayFacts } from '@/lib/events/gateway-facts';
import type { GatewayState } from './gateway-state';

const sessionRoom = rooms.session('');

/** Answers what the domain may ask about this gateway. */
export function createGatewayFacts({ io }: GatewayState): GatewayFacts {
  const { adapter, sockets } = io.sockets;
  // Every connection also has a room of its own, named like it.
  const isShown = (room: string) => !sockets.has(room) && !room.startsWith(sessionRoom);

  return {
    listConnections: () =>
      [...sockets.values()].map(({ data, conn, handshake }) => ({
        userId: data.actor.userId,
        sessionId: data.actor.sessionId,
        name: data.actor.name,
        role: data.actor.role,
        transport: conn.transport.name,
        since: handshake.issued,
      })),
    listRooms: () =>
      [...adapter.rooms]
        .filter(([name]) => isShown(name))
        .map(([name, members]) => ({ name, members: members.size })),
    listRoomsOf(userId) {
      const own = [...(adapter.rooms.get(rooms.user(userId)) ?? [])];
      const joined = new Set(own.flatMap((socketId) => [...(adapter.sids.get(socketId) ?? [])]));
      return [...joined].filter(isShown).sort();
    },
    countIn: (names) => new Set(names.flatMap((name) => [...(adapter.rooms.get(name) ?? [])])).size,
  };
}

import type { WebsocketStats } from '@/lib/contracts/operator';
import { roles } from '@/lib/contracts/common';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { gatewayFacts, type ConnectionFact } from '@/lib/events/gateway-facts';
import { requireOperator } from './policy';

type ConnectedUser = Omit<WebsocketStats['users'][number], 'number'>;

/** Sign-ins among these connections: all tabs of a browser are one device. */
export const countDevices = (connections: ConnectionFact[]): number =>
  new Set(connections.map(({ sessionId }) => sessionId)).size;

function toUser(connections: ConnectionFact[]): ConnectedUser {
  const { userId, name, role } = connections[0]!;
  return {
    ...{ id: userId, name, role },
    connections: connections.length,
    devices: countDevices(connections),
    transports: [...new Set(connections.map(({ transport }) => transport))].sort(),
    since: new Date(Math.min(...connections.map(({ since }) => since))).toISOString(),
  };
}

/** Connections as people, by name. */
export function listConnectedUsers(connections: ConnectionFact[]): ConnectedUser[] {
  const byUser = new Map<string, ConnectionFact[]>();
  for (const connection of connections) {
    const known = byUser.get(connection.userId);
    if (known) known.push(connection);
    else byUser.set(connection.userId, [connection]);
  }
  return [...byUser.values()]
    .map(toUser)
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

/** Connected people of every role: none is 0, not absent. */
export const countByRole = (users: ConnectedUser[]) =>
  Object.fromEntries(
    roles.map((role) => [role, users.filter((user) => user.role === role).length]),
  ) as WebsocketStats['byRole'];

async function withNumbers(users: ConnectedUser[]): Promise<WebsocketStats['users']> {
  const ids = users.map(({ id }) => id);
  const rows = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } });
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  return users.flatMap((user) => {
    const number = numbers.get(user.id);
    return number === undefined ? [] : [{ ...user, number }];
  });
}

/**
 * Who is connected to this process, over what, and the rooms with most members first. `most`: how many people and rooms
 * to name at most; their numbers are always of all. Admins only.
 */
export async function getWebsocketStats(
  actor: UserActor,
  { most = {} }: { most?: { users?: number; rooms?: number } } = {},
): Promise<WebsocketStats> {
  requireOperator(actor);
  const connections = gatewayFacts().listConnections();
  const users = listConnectedUsers(connections);
  const rooms = gatewayFacts().listRooms();
  rooms.sort((a, b) => b.members - a.members || (a.name < b.name ? -1 : 1));
  return {
    totalConnections: connections.length,
    connectedDevices: countDevices(connections),
    connectedUsers: users.length,
    byRole: countByRole(users),
    roomCount: rooms.length,
    rooms: rooms.slice(0, most.rooms),
    users: await withNumbers(users.slice(0, most.users)),
    uptimeSeconds: Math.round(process.uptime()),
  };
}

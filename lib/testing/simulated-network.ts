import { randomUUID } from 'node:crypto';
import type { ServerEvent } from '@/lib/contracts/events';
import { registerSink } from '@/lib/events/sinks';

type Receive = (event: ServerEvent, payload: unknown) => void;
type Connection = { userId: string; rooms: Set<string>; receive: Receive };
/** What becomes of one event on its way to one connection. */
export type Fate = 'arrives' | 'twice' | 'late' | 'lost';

/**
 * Stands where the gateway stands: connections in rooms, and between them and the domain a network that loses, doubles
 * and delays as `fate` says.
 */
export function simulateNetwork(fate: () => Fate) {
  const connections = new Map<string, Connection>();
  const late: (() => void)[] = [];

  function send(connection: Connection, event: ServerEvent, payload: unknown) {
    const what = fate();
    if (what === 'lost') return;
    if (what === 'late') return late.push(() => connection.receive(event, payload));
    connection.receive(event, payload);
    if (what === 'twice') connection.receive(event, payload);
  }
  const ofUser = (userId: string) =>
    [...connections.values()].filter((connection) => connection.userId === userId);
  const stop = registerSink(`network-${randomUUID()}`, {
    emit(audience, event, payload) {
      for (const [id, connection] of connections) {
        if (id === audience.exceptSocketId) continue;
        if (audience.rooms.some((room) => connection.rooms.has(room))) send(connection, event, payload);
      }
    },
    join: (userId, room) => ofUser(userId).forEach(({ rooms }) => rooms.add(room)),
    leave: (userId, room) => ofUser(userId).forEach(({ rooms }) => rooms.delete(room)),
  });

  return {
    stop,
    connect: (id: string, connection: Connection) => connections.set(id, connection),
    disconnect: (id: string) => connections.delete(id),
    /** What was late arrives now, the last of it first. */
    deliverLate: () => {
      while (late.length > 0) late.pop()!();
    },
  };
}
export type SimulatedNetwork = ReturnType<typeof simulateNetwork>;

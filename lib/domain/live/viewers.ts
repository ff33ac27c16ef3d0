import { singleton } from '@/lib/core/singleton';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';

type Viewer = { userId: string; name: string };
type Viewing = {
  /** Open connection → the records' rooms it is in. A connection that has closed is not here: it can enter nothing. */
  connections: Map<string, Set<string>>;
  /** Room → connection → who looks. */
  rooms: Map<string, Map<string, Viewer>>;
};

/** Who has which record open, on this process. */
const viewing = () =>
  singleton<Viewing>('record-viewing', () => ({ connections: new Map(), rooms: new Map() }));

/** One entry a person, whatever the number of their tabs, by name. */
function viewersOf(room: string): Viewer[] {
  const connections = viewing().rooms.get(room)?.values() ?? [];
  const people = new Map([...connections].map((viewer) => [viewer.userId, viewer]));
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
}

const countOf = (room: string, userId: string) =>
  [...(viewing().rooms.get(room)?.values() ?? [])].filter((viewer) => viewer.userId === userId).length;

const tellRoom = (room: string) =>
  publish(audience.room(room), 'room_viewers', { room, viewers: viewersOf(room) });

/** A connection opened: it may show records from now on. */
export function openViewing(socketId: string): void {
  viewing().connections.set(socketId, new Set());
}

/**
 * A connection that has entered a record's room shows the record. The room hears of a person who is new in it; of a
 * second tab only that tab itself hears, which knows nobody yet.
 */
export function addViewer(socketId: string, room: string, { userId, name }: Viewer): void {
  const { connections, rooms } = viewing();
  const held = connections.get(socketId);
  if (!held) return;
  const isNew = countOf(room, userId) === 0;
  held.add(room);
  if (!rooms.has(room)) rooms.set(room, new Map());
  rooms.get(room)!.set(socketId, { userId, name });
  if (isNew) return tellRoom(room);
  publish(audience.connection(socketId), 'room_viewers', { room, viewers: viewersOf(room) });
}

/** A connection shows a record no longer, and has left its room. */
export function removeViewer(socketId: string, room: string): void {
  const { connections, rooms } = viewing();
  const inRoom = rooms.get(room);
  const viewer = inRoom?.get(socketId);
  connections.get(socketId)?.delete(room);
  if (!inRoom || !viewer) return;
  inRoom.delete(socketId);
  if (inRoom.size === 0) rooms.delete(room);
  else if (countOf(room, viewer.userId) === 0) tellRoom(room);
}

/** Somebody lost sight of a record: none of their connections shows it. */
export function removeViewerEverywhere(userId: string, room: string): void {
  for (const [socketId, viewer] of [...(viewing().rooms.get(room) ?? [])])
    if (viewer.userId === userId) removeViewer(socketId, room);
}

/** A connection closed: it shows nothing any more. */
export function closeViewing(socketId: string): void {
  const { connections } = viewing();
  for (const room of [...(connections.get(socketId) ?? [])]) removeViewer(socketId, room);
  connections.delete(socketId);
}

import type { DeskStore } from './desk-store';
import type { CommandRunner } from './run-command';

type Options = { store: DeskStore; run: CommandRunner; isOpen: () => boolean };

/** Rooms of the records on the screen: counted, so that two parts of a page may look at one; joined again on every connection. */
export function createRoomKeeper({ store, run, isOpen }: Options) {
  const counts = new Map<string, number>();

  /** The rooms this connection hears, for the pages that show them. */
  function setRooms(change: (rooms: string[]) => string[]): void {
    store.setState(({ connection }) => ({
      connection: { ...connection, rooms: [...new Set(change(connection.rooms))].sort() },
    }));
  }

  async function enter(room: string): Promise<void> {
    const ack = await run('join_room', { room });
    if (ack.ok && counts.has(room)) setRooms((rooms) => [...rooms, room]);
  }

  return {
    join(this: void, room: string): void {
      const count = (counts.get(room) ?? 0) + 1;
      counts.set(room, count);
      if (count === 1 && isOpen()) void enter(room);
    },
    leave(this: void, room: string): void {
      const count = (counts.get(room) ?? 0) - 1;
      if (count > 0) {
        counts.set(room, count);
        return;
      }
      if (!counts.delete(room)) return;
      setRooms((rooms) => rooms.filter((name) => name !== room));
      if (isOpen()) void run('leave_room', { room });
    },
    isIn: (room: string) => counts.has(room),
    rejoin(this: void): void {
      for (const room of counts.keys()) void enter(room);
    },
    /** After a catch-up, which lists only the rooms that come by themselves. */
    show(this: void): void {
      if (isOpen()) setRooms((rooms) => [...rooms, ...counts.keys()]);
    },
  };
}

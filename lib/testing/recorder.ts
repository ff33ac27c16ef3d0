import { randomUUID } from 'node:crypto';
import type { ServerEvent, ServerEventPayload } from '@/lib/contracts/events';
import type { Audience } from '@/lib/events/audience';
import { registerSink } from '@/lib/events/sinks';

type Recorded = { audience: Audience; event: ServerEvent; payload: unknown };
type RoomMove = { kind: 'join' | 'leave'; userId: string; room: string };

/** Hears everything that is published, until `stop`. */
export function recordEvents() {
  const recorded: Recorded[] = [];
  const moves: RoomMove[] = [];
  const stop = registerSink(`recorder-${randomUUID()}`, {
    emit: (audience, event, payload) => recorded.push({ audience, event, payload }),
    join: (userId, room) => moves.push({ kind: 'join', userId, room }),
    leave: (userId, room) => moves.push({ kind: 'leave', userId, room }),
  });
  return {
    recorded,
    moves,
    stop,
    /** The payloads of one event, oldest first; with a room, only what that room was told. */
    of<E extends ServerEvent>(event: E, room?: string): ServerEventPayload<E>[] {
      return recorded
        .filter(
          (entry) => entry.event === event && (room === undefined || entry.audience.rooms.includes(room)),
        )
        .map((entry) => entry.payload as ServerEventPayload<E>);
    },
    clear() {
      recorded.length = 0;
      moves.length = 0;
    },
  };
}

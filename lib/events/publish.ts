import { serverEvents, type ServerEvent, type ServerEventPayload } from '@/lib/contracts/events';
import { sharedMetrics } from '@/lib/core/metrics';
import type { Audience } from './audience';
import { eachSink, type Sink } from './sinks';

/**
 * Tells an audience that something happened. Call it after the transaction has committed: the row is the truth,
 * the event only says "look". Throws when the payload does not fit the event catalogue.
 */
export function publish<E extends ServerEvent>(
  audience: Audience,
  event: E,
  payload: ServerEventPayload<E>,
  { isVolatile = false }: { isVolatile?: boolean } = {},
): void {
  const parsed = serverEvents[event].parse(payload);
  sharedMetrics().countPublished(event);
  eachSink((sink) => sink.emit(audience, event, parsed, { isVolatile }));
}

/** Membership was granted: the user's connections hear the room from now on. */
export const enterRoom = (userId: string, room: string) => eachSink((sink) => sink.join?.(userId, room));

/** Membership was withdrawn: the user's connections stop hearing the room at once. */
export const exitRoom = (userId: string, room: string) => eachSink((sink) => sink.leave?.(userId, room));

/** One connection shows a record: it hears the record's room while it does. */
export const enterRoomHere = (socketId: string, room: string) =>
  eachSink((sink) => sink.joinHere?.(socketId, room));
export const exitRoomHere = (socketId: string, room: string) =>
  eachSink((sink) => sink.leaveHere?.(socketId, room));

/** Access was withdrawn (session revoked, user disabled, role changed): those connections are closed at once. */
export const closeConnections = (
  audience: Audience,
  reason: Parameters<NonNullable<Sink['disconnect']>>[1],
) => eachSink((sink) => sink.disconnect?.(audience, reason));

/** Those connections are closed; their clients come back by themselves. */
export const dropConnections = (audience: Audience) => eachSink((sink) => sink.drop?.(audience));

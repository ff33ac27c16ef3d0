import { singleton } from '@/lib/core/singleton';
import type { ServerEvent } from '@/lib/contracts/events';
import type { Audience } from './audience';

/** Where published events go: the Socket.IO gateway, later the raw gateway, and a recorder in tests. */
export type Sink = {
  emit(audience: Audience, event: ServerEvent, payload: unknown, options: { isVolatile: boolean }): void;
  /** All connections of a user enter or leave a room, at once. */
  join?(userId: string, room: string): void;
  leave?(userId: string, room: string): void;
  /** One connection enters or leaves a room, at once. */
  joinHere?(socketId: string, room: string): void;
  leaveHere?(socketId: string, room: string): void;
  /** Closes the connections of an audience without ending anything: their clients come back by themselves. */
  drop?(audience: Audience): void;
  /** Closes the connections of an audience, after telling them why. */
  disconnect?(audience: Audience, reason: 'expired' | 'revoked' | 'disabled' | 'role_changed'): void;
};

const sinks = singleton('sinks', () => new Map<string, Sink>());

/** Registers a sink under a name; the same name again replaces it. Returns how to take it away. */
export function registerSink(name: string, sink: Sink): () => void {
  sinks.set(name, sink);
  return () => {
    if (sinks.get(name) === sink) sinks.delete(name);
  };
}

export function eachSink(visit: (sink: Sink) => void): void {
  for (const sink of sinks.values()) visit(sink);
}

import type { ServerEvent, ServerEventPayload } from '@/lib/contracts/events';

type Listener<E extends ServerEvent> = (payload: ServerEventPayload<E>) => void;

/** Who in this page wants to hear of an event besides the store. */
export function createEventHub() {
  const listeners = new Map<ServerEvent, Set<Listener<never>>>();

  return {
    on<E extends ServerEvent>(this: void, event: E, listener: Listener<E>): () => void {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => void set.delete(listener);
    },
    emit<E extends ServerEvent>(this: void, event: E, payload: ServerEventPayload<E>): void {
      for (const listener of listeners.get(event) ?? []) (listener as Listener<E>)(payload);
    },
  };
}

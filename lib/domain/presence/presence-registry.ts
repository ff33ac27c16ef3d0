import type { Role } from '@/lib/contracts/common';
import type { Presence } from '@/lib/contracts/live';

/** Someone who is online, as their last check said. */
export type OnlinePerson = { userId: string; role: Role; status: Presence['status']; text: string | null };

/**
 * Who is online and over how many connections. A person stays in it after their last connection until `forget`,
 * which is what the grace of leaving is made of. Asynchronous so that a shared store can take its place.
 */
export type PresenceRegistry = {
  /** True: the person was not online before. */
  arrive(who: { userId: string; role: Role }, connectionId: string): Promise<boolean>;
  /** True: that was the person's last connection. */
  depart(userId: string, connectionId: string): Promise<boolean>;
  /** Takes the person out unless a connection came back. True: they were taken out now. */
  forget(userId: string): Promise<boolean>;
  /** Null: not online. */
  setStatus(userId: string, status: Presence['status'], text: string | null): Promise<OnlinePerson | null>;
  /** Null: not online. */
  find(userId: string): Promise<OnlinePerson | null>;
  list(): Promise<OnlinePerson[]>;
};

type Entry = { person: OnlinePerson; connections: Set<string> };

/** The registry of one process: it answers at once, as a shared one will not. */
export function createMemoryRegistry(): PresenceRegistry {
  const entries = new Map<string, Entry>();

  function arrive({ userId, role }: { userId: string; role: Role }, connectionId: string): boolean {
    const known = entries.get(userId);
    if (known) {
      known.connections.add(connectionId);
      known.person = { ...known.person, role };
      return false;
    }
    const person: OnlinePerson = { userId, role, status: 'available', text: null };
    entries.set(userId, { person, connections: new Set([connectionId]) });
    return true;
  }

  function depart(userId: string, connectionId: string): boolean {
    const entry = entries.get(userId);
    return Boolean(entry?.connections.delete(connectionId)) && entry?.connections.size === 0;
  }

  function setStatus(userId: string, status: Presence['status'], text: string | null): OnlinePerson | null {
    const entry = entries.get(userId);
    return entry ? (entry.person = { ...entry.person, status, text }) : null;
  }

  return {
    arrive: (who, connectionId) => Promise.resolve(arrive(who, connectionId)),
    depart: (userId, connectionId) => Promise.resolve(depart(userId, connectionId)),
    forget: (userId) =>
      Promise.resolve(entries.get(userId)?.connections.size === 0 && entries.delete(userId)),
    setStatus: (userId, status, text) => Promise.resolve(setStatus(userId, status, text)),
    find: (userId) => Promise.resolve(entries.get(userId)?.person ?? null),
    list: () => Promise.resolve([...entries.values()].map(({ person }) => person)),
  };
}

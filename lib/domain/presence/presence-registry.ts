import type { Role } from '@/lib/contracts/common';
import type { ChosenPresence, OnlinePerson } from './online-person';
import {
  chooseIn,
  createEntry,
  endTextIn,
  restoreIn,
  toPerson,
  updateIdle,
  type PresenceEntry,
} from './presence-entry';

/** What a connection that came or went changed: being online at all, only what others see, or nothing. */
export type Change = 'online' | 'status' | 'nothing';

/**
 * Who is online, over how many connections, and how many of those nobody touches. A person stays in it after their last
 * connection until `forget`, which is what the grace of leaving is made of. Asynchronous so that a shared store can take
 * its place.
 */
export type PresenceRegistry = {
  /** `online`: the person was not online before. A connection that opens counts as touched. */
  arrive(who: { userId: string; role: Role }, connectionId: string): Promise<Change>;
  /** `online`: that was the person's last connection. */
  depart(userId: string, connectionId: string): Promise<Change>;
  /** Takes the person out unless a connection came back. True: they were taken out now. */
  forget(userId: string): Promise<boolean>;
  /** True: others see something else now. Of somebody who is not online nothing is kept. */
  choose(userId: string, chosen: ChosenPresence): Promise<boolean>;
  /** What they chose the last time, unless they have chosen anew since they came. */
  restore(userId: string, chosen: ChosenPresence): Promise<void>;
  /** Takes away a text whose time is over at this moment. True: there was one. */
  endText(userId: string, now: Date): Promise<boolean>;
  /** Nobody touches this connection's device, or somebody does again. True: others see something else now. */
  setIdle(userId: string, connectionId: string, isIdle: boolean): Promise<boolean>;
  /** Null: not online. */
  find(userId: string): Promise<OnlinePerson | null>;
  list(): Promise<OnlinePerson[]>;
};

/** The registry of one process: it answers at once, as a shared one will not. */
export function createMemoryRegistry(): PresenceRegistry {
  const entries = new Map<string, PresenceEntry>();

  function arrive(who: { userId: string; role: Role }, connectionId: string): Change {
    const known = entries.get(who.userId);
    const entry = known ?? createEntry(who);
    entries.set(who.userId, entry);
    entry.connections.set(connectionId, false);
    entry.role = who.role;
    if (!known) return 'online';
    return updateIdle(entry) ? 'status' : 'nothing';
  }

  function depart(userId: string, connectionId: string): Change {
    const entry = entries.get(userId);
    if (!entry?.connections.delete(connectionId)) return 'nothing';
    if (entry.connections.size === 0) return 'online';
    return updateIdle(entry) ? 'status' : 'nothing';
  }

  function setIdle(userId: string, connectionId: string, isIdle: boolean): boolean {
    const entry = entries.get(userId);
    if (!entry?.connections.has(connectionId)) return false;
    entry.connections.set(connectionId, isIdle);
    return updateIdle(entry);
  }

  const forget = (userId: string) => entries.get(userId)?.connections.size === 0 && entries.delete(userId);
  function answer<Value>(
    userId: string,
    ask: (entry: PresenceEntry) => Value,
    otherwise: Value,
  ): Promise<Value> {
    const entry = entries.get(userId);
    return Promise.resolve(entry ? ask(entry) : otherwise);
  }

  return {
    arrive: (who, connectionId) => Promise.resolve(arrive(who, connectionId)),
    depart: (userId, connectionId) => Promise.resolve(depart(userId, connectionId)),
    forget: (userId) => Promise.resolve(forget(userId)),
    choose: (userId, chosen) => answer(userId, (entry) => chooseIn(entry, chosen), false),
    restore: (userId, chosen) => answer(userId, (entry) => restoreIn(entry, chosen), undefined),
    endText: (userId, now) => answer(userId, (entry) => endTextIn(entry, now), false),
    setIdle: (userId, connectionId, isIdle) => Promise.resolve(setIdle(userId, connectionId, isIdle)),
    find: (userId) => answer<OnlinePerson | null>(userId, toPerson, null),
    list: () => Promise.resolve([...entries.values()].map(toPerson)),
  };
}

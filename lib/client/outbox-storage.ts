import { createStore, get, update, type UseStore } from 'idb-keyval';
import type { OutboxItem } from './desk-state';

/** The unsent messages of one person, in order, shared by all tabs of the browser. `sending` is never stored. */
export type OutboxStorage = {
  load: () => Promise<OutboxItem[]>;
  /** Changes the list in one step, also against other tabs; answers the new list. */
  change: (edit: (items: OutboxItem[]) => OutboxItem[]) => Promise<OutboxItem[]>;
};

// Created on first use: the server renders the same modules and has no IndexedDB.
let database: UseStore | null = null;
const outboxDatabase = () => (database ??= createStore('carillon-outbox', 'outbox'));

export function memoryOutboxStorage(items: OutboxItem[] = []): OutboxStorage {
  let held = items;
  return {
    load: () => Promise.resolve(held),
    change(edit) {
      held = edit(held);
      return Promise.resolve(held);
    },
  };
}

export function browserOutboxStorage(userId: string): OutboxStorage {
  return {
    load: async () => (await get<OutboxItem[]>(userId, outboxDatabase())) ?? [],
    async change(edit) {
      let changed: OutboxItem[] = [];
      await update<OutboxItem[]>(userId, (items) => (changed = edit(items ?? [])), outboxDatabase());
      return changed;
    },
  };
}

/** Uses `durable` until it fails once (a private window, a full disk); from then on memory, and says so. */
export function withMemoryFallback(durable: OutboxStorage, onFallback: () => void): OutboxStorage {
  let current = durable;
  let lastSeen: OutboxItem[] = [];

  async function attempt(run: (storage: OutboxStorage) => Promise<OutboxItem[]>): Promise<OutboxItem[]> {
    try {
      lastSeen = await run(current);
    } catch {
      if (current === durable) {
        current = memoryOutboxStorage(lastSeen);
        onFallback();
      }
      lastSeen = await run(current);
    }
    return lastSeen;
  }

  return {
    load: () => attempt((storage) => storage.load()),
    change: (edit) => attempt((s) => s.change(edit)),
  };
}

import type { Message } from '@/lib/contracts/chats';
import type { OutboxItem } from './desk-state';
import type { DeskStore } from './desk-store';
import type { OutboxStorage } from './outbox-storage';

/** What tabs tell each other: the stored list changed, and perhaps which message was sent. */
export type OutboxNote = { message?: Message };
type Options = { store: DeskStore; storage: OutboxStorage; tell: (note: OutboxNote) => void };

/**
 * The stored list and its picture in the store. An item is *settled* once its message has come (by an ack, an event, a
 * catch-up) or the person discarded it: then it never comes back, so there is never a second bubble.
 */
export function createOutboxList({ store, storage, tell }: Options) {
  const settled = new Set<string>();
  /** Shown already, being written. */
  const unwritten = new Map<string, OutboxItem>();
  let sendingId: string | null = null;
  let isShowing = false;

  const isOpen = ({ clientId }: OutboxItem) => !settled.has(clientId);

  function show(items: OutboxItem[]): void {
    const written = new Set(items.map(({ clientId }) => clientId));
    const added = [...unwritten.values()].filter(({ clientId }) => !written.has(clientId));
    const mark = (item: OutboxItem): OutboxItem =>
      item.clientId === sendingId ? { ...item, state: 'sending', error: null } : item;
    isShowing = true;
    store.setState({ outbox: [...items, ...added].filter(isOpen).map(mark) });
    isShowing = false;
  }

  async function edit(change: (items: OutboxItem[]) => OutboxItem[], note: OutboxNote = {}): Promise<void> {
    show(await storage.change(change));
    tell(note);
  }

  return {
    refresh: async (): Promise<void> => show(await storage.load()),
    /** The first that waits, as stored, or null. */
    first: async (): Promise<OutboxItem | null> => {
      const items = await storage.load();
      return items.find((item) => item.state !== 'failed' && isOpen(item)) ?? null;
    },
    setSending: async (clientId: string | null): Promise<void> => {
      sendingId = clientId;
      show(await storage.load());
    },
    add: async (item: OutboxItem): Promise<void> => {
      unwritten.set(item.clientId, item);
      store.setState(({ outbox }) => ({ outbox: [...outbox, item] }));
      await edit((items) => [...items, item]);
      unwritten.delete(item.clientId);
    },
    patch: (clientId: string, changed: Partial<OutboxItem>): Promise<void> =>
      edit((items) => items.map((item) => (item.clientId === clientId ? { ...item, ...changed } : item))),
    settle: (clientIds: string[], note?: OutboxNote): Promise<void> => {
      for (const clientId of clientIds) settled.add(clientId);
      return edit((items) => items.filter(isOpen), note);
    },
    /** The store's list is changing to what is stored: what leaves it now was taken away by another tab. */
    isShowing: () => isShowing,
    isSettled: (clientId: string) => settled.has(clientId),
  };
}
export type OutboxList = ReturnType<typeof createOutboxList>;

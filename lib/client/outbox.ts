import type { Message } from '@/lib/contracts/chats';
import type { Ack, CommandError, ErrorCode } from '@/lib/contracts/errors';
import { backoffMs } from './backoff';
import type { OutboxItem } from './desk-state';
import type { DeskStore } from './desk-store';
import { newId } from './new-id';
import type { OutboxStorage } from './outbox-storage';
import type { WithLock } from './with-lock';

type Options = {
  userId: string;
  store: DeskStore;
  storage: OutboxStorage;
  withLock: WithLock;
  /** Sends one message; repeating it with the same clientId is harmless. */
  deliver(item: OutboxItem): Promise<Ack<Message>>;
  canSend(): boolean;
};

/** Not an answer about the message: it is tried again by itself. */
const passing: readonly ErrorCode[] = [
  'unavailable',
  'rate_limited',
  'too_many_connections',
  'unauthenticated',
  'session_expired',
];
/** `internal` may pass or not: so many tries, then the person decides. */
const INTERNAL_TRIES = 3;

type Note = { message?: Message };

/**
 * The messages that wait to be sent. Kept in the browser, sent in order by one tab at a time. An item leaves when its
 * message is in the store, however it came there (the ack, an event, a catch-up), so there is never a second bubble.
 */
export function createOutbox({ userId, store, storage, withLock, deliver, canSend }: Options) {
  const settled = new Set<string>();
  const notStoredYet = new Map<string, OutboxItem>();
  const tries = new Map<string, number>();
  const name = `carillon-outbox-${userId}`;
  let sendingId: string | null = null;
  let channel: BroadcastChannel | null = null;
  let isFlushing = false;
  let isFlushWanted = false;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe: (() => void) | null = null;

  function show(items: OutboxItem[]): void {
    const stored = new Set(items.map(({ clientId }) => clientId));
    const unstored = [...notStoredYet.values()].filter(({ clientId }) => !stored.has(clientId));
    const outbox = [...items, ...unstored]
      .filter(({ clientId }) => !settled.has(clientId))
      .map((item) =>
        item.clientId === sendingId ? { ...item, state: 'sending' as const, error: null } : item,
      );
    store.setState({ outbox });
  }

  async function edit(change: (items: OutboxItem[]) => OutboxItem[], note: Note = {}): Promise<void> {
    show(await storage.change(change));
    channel?.postMessage(note);
  }

  const patch = (clientId: string, changed: Partial<OutboxItem>) =>
    edit((items) => items.map((item) => (item.clientId === clientId ? { ...item, ...changed } : item)));

  /** What left the store's list is done with: sent, discarded, or removed by another tab. */
  function settle(before: OutboxItem[], after: OutboxItem[]): void {
    const left = new Set(after.map(({ clientId }) => clientId));
    const gone = before.map(({ clientId }) => clientId).filter((id) => !left.has(id) && !settled.has(id));
    if (gone.length === 0) return;
    for (const clientId of gone) settled.add(clientId);
    void edit((items) => items.filter(({ clientId }) => !settled.has(clientId)));
  }

  function refuse(item: OutboxItem, error: CommandError): 'next' | 'later' {
    const count = (tries.get(item.clientId) ?? 0) + 1;
    tries.set(item.clientId, count);
    const isPassing = passing.includes(error.code) || (error.code === 'internal' && count < INTERNAL_TRIES);
    if (!isPassing) return 'next';
    clearTimeout(retryTimer);
    retryTimer = setTimeout(() => void flush(), backoffMs(count, Math.random(), error.retryAfterMs));
    return 'later';
  }

  /** Sends the first that waits. `idle`: nothing to do, or not now. */
  async function sendNext(): Promise<'sent' | 'idle'> {
    const items = await storage.load();
    const item = items.find(({ clientId, state }) => state !== 'failed' && !settled.has(clientId));
    if (!item || !canSend()) return 'idle';
    sendingId = item.clientId;
    show(items);
    const ack = await deliver(item);
    sendingId = null;
    if (ack.ok) {
      tries.delete(item.clientId);
      settled.add(item.clientId);
      await edit((now) => now.filter(({ clientId }) => clientId !== item.clientId), { message: ack.data });
      return 'sent';
    }
    if (refuse(item, ack.error) === 'later') {
      show(await storage.load());
      return 'idle';
    }
    await patch(item.clientId, { state: 'failed', error: ack.error.message });
    return 'sent';
  }

  /** Sends what waits, in order, unless another tab is at it; then after that one. */
  async function flush(): Promise<void> {
    isFlushWanted = true;
    if (isFlushing) return;
    isFlushing = true;
    try {
      while (isFlushWanted && canSend()) {
        isFlushWanted = false;
        await withLock(name, async () => {
          while (canSend() && (await sendNext()) === 'sent');
        });
      }
    } finally {
      isFlushing = false;
    }
  }

  return {
    flush,
    /** Shows what is stored and listens to the other tabs. `onMessage`: another tab sent one. Returns how to stop. */
    start(onMessage: (message: Message) => void): () => void {
      unsubscribe = store.subscribe((now, before) => {
        if (now.outbox !== before.outbox) settle(before.outbox, now.outbox);
      });
      if (typeof BroadcastChannel !== 'undefined') {
        channel = new BroadcastChannel(name);
        channel.onmessage = ({ data }: MessageEvent<Note>) => {
          if (data.message) onMessage(data.message);
          void storage.load().then(show).then(flush);
        };
      }
      void storage.load().then(show).then(flush);
      return () => {
        clearTimeout(retryTimer);
        unsubscribe?.();
        channel?.close();
        channel = null;
      };
    },
    /** Puts a message at the end; its bubble is there at once. */
    async add(chatId: string, body: string): Promise<void> {
      const createdAt = new Date().toISOString();
      const item: OutboxItem = { clientId: newId(), chatId, body, createdAt, state: 'waiting', error: null };
      notStoredYet.set(item.clientId, item);
      store.setState(({ outbox }) => ({ outbox: [...outbox, item] }));
      await edit((items) => [...items, item]);
      notStoredYet.delete(item.clientId);
      await flush();
    },
    async retry(clientId: string): Promise<void> {
      tries.delete(clientId);
      await patch(clientId, { state: 'waiting', error: null });
      await flush();
    },
    /** Forgets a message that was not sent. */
    discard(clientId: string): void {
      store.setState(({ outbox }) => ({ outbox: outbox.filter((item) => item.clientId !== clientId) }));
    },
  };
}
export type Outbox = ReturnType<typeof createOutbox>;

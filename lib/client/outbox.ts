import type { Message } from '@/lib/contracts/chats';
import type { DeskStore } from './desk-store';
import { newId } from './new-id';
import { createOutboxList, type OutboxNote } from './outbox-list';
import { createOutboxSender, type OutboxSenderOptions } from './outbox-sender';
import type { OutboxStorage } from './outbox-storage';

type Options = Omit<OutboxSenderOptions, 'lockName'> & {
  userId: string;
  store: DeskStore;
  storage: OutboxStorage;
};

/** The messages that wait to be sent: kept in the browser by person, sent in order, shown until they arrived. */
export function createOutbox({ userId, store, storage, ...sending }: Options) {
  const name = `carillon-outbox-${userId}`;
  let channel: BroadcastChannel | null = null;
  const list = createOutboxList({ store, storage, tell: (note) => channel?.postMessage(note) });
  const sender = createOutboxSender(list, { lockName: name, ...sending });

  function settleWhatLeft(): () => void {
    return store.subscribe((now, before) => {
      if (now.outbox === before.outbox || list.isShowing()) return;
      const left = new Set(now.outbox.map(({ clientId }) => clientId));
      const gone = before.outbox
        .map(({ clientId }) => clientId)
        .filter((id) => !left.has(id) && !list.isSettled(id));
      if (gone.length > 0) void list.settle(gone);
    });
  }

  /** Shows what is stored and listens to the other tabs. `onMessage`: another tab sent one. Returns how to stop. */
  function start(onMessage: (message: Message) => void): () => void {
    const unsubscribe = settleWhatLeft();
    if (typeof BroadcastChannel !== 'undefined') {
      channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }: MessageEvent<OutboxNote>) => {
        if (data.message) onMessage(data.message);
        void list.refresh().then(sender.flush);
      };
    }
    void list.refresh().then(sender.flush);
    return () => {
      unsubscribe();
      sender.stop();
      channel?.close();
      channel = null;
    };
  }

  return {
    start,
    /** The connection is back: sends what waits. */
    resume: sender.resume,
    /** Puts a message at the end; its bubble is there at once. */
    add: async (chatId: string, body: string): Promise<void> => {
      const createdAt = new Date().toISOString();
      await list.add({ clientId: newId(), chatId, body, createdAt, state: 'waiting', error: null });
      await sender.flush();
    },
    retry: async (clientId: string): Promise<void> => {
      sender.forgetTries(clientId);
      await list.patch(clientId, { state: 'waiting', error: null });
      await sender.resume();
    },
    /** Forgets a message that was not sent. */
    discard: (clientId: string): void => {
      store.setState(({ outbox }) => ({ outbox: outbox.filter((item) => item.clientId !== clientId) }));
    },
  };
}

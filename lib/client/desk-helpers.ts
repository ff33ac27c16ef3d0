import type { Connection } from './connection';
import type { DeskCore } from './desk-core';
import { createEventHub } from './event-hub';
import { createOutbox } from './outbox';
import { browserOutboxStorage, withMemoryFallback, type OutboxStorage } from './outbox-storage';
import { browserSignals, type PageSignals } from './page-signals';
import { createReceiptSender } from './receipt-sender';
import { createRoomKeeper } from './room-keeper';
import type { OpenSocketLink } from './socket-link';
import { createThreadLoader } from './thread-loader';
import { createTypingSender } from './typing-sender';
import { createViewReporter } from './view-reporter';
import { withLock, type WithLock } from './with-lock';

/** What a test puts in the place of the browser. */
export type DeskClientParts = {
  openLink?: OpenSocketLink;
  signals?: PageSignals;
  outboxStorage?: OutboxStorage;
  withLock?: WithLock;
  onSignedOut?: () => void;
  onRoleChanged?: () => void;
};

/** The helpers that speak to the server for the page: each does one thing. */
export function createHelpers(core: DeskCore, connection: () => Connection, parts: DeskClientParts) {
  const { store, run, dispatch } = core;
  const signals = parts.signals ?? browserSignals;
  const isOpen = () => connection().isOpen();
  const canSend = () => ['live', 'rest_only'].includes(store.getState().connection.status);
  const userId = store.getState().me.id;
  const storage = parts.outboxStorage ?? browserOutboxStorage(userId);
  return {
    signals,
    hub: createEventHub(),
    rooms: createRoomKeeper({ store, run, isOpen }),
    view: createViewReporter({ run, isOpen, isVisible: signals.isVisible }),
    receipts: createReceiptSender({ store, dispatch, run, canSend }),
    setTyping: createTypingSender({ run, isOpen }),
    threads: createThreadLoader({ store, dispatch }),
    outbox: createOutbox({
      userId,
      store,
      storage: withMemoryFallback(storage, () => store.setState({ outboxStorage: 'memory' })),
      withLock: parts.withLock ?? withLock,
      deliver: ({ chatId, clientId, body }) => run('send_message', { chatId, clientId, body }),
      canSend,
    }),
  };
}
export type DeskHelpers = ReturnType<typeof createHelpers>;

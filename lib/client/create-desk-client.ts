import { createConnection, type Connection } from './connection';
import type { DeskClient } from './desk-client';
import { createDeskCore, type DeskCore } from './desk-core';
import type { Me } from './desk-state';
import { createEventHub } from './event-hub';
import { createOutbox } from './outbox';
import { browserOutboxStorage, withMemoryFallback, type OutboxStorage } from './outbox-storage';
import { browserSignals, type PageSignals } from './page-signals';
import { createReceiptSender } from './receipt-sender';
import { createEventReceiver } from './receive-event';
import { createRoomKeeper } from './room-keeper';
import { goToSignIn } from './sign-in-redirect';
import { openSocketLink, type OpenSocketLink } from './socket-link';
import { startDesk } from './start-desk';
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
function createHelpers(core: DeskCore, connection: () => Connection, parts: DeskClientParts) {
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

function createDeskConnection(core: DeskCore, helpers: DeskHelpers, parts: DeskClientParts): Connection {
  const { store } = core;
  const receive = createEventReceiver({
    core,
    hub: helpers.hub,
    send: (event) => connection.send(event),
    onRoleChanged: parts.onRoleChanged ?? (() => location.reload()),
  });
  const connection = createConnection({
    openLink: parts.openLink ?? openSocketLink,
    sync: core.sync,
    onChange(changed) {
      const rooms = changed.socketId ? store.getState().connection.rooms : [];
      store.setState((state) => ({ connection: { ...state.connection, ...changed, rooms } }));
      if (changed.status === 'rest_only') void helpers.outbox.resume();
    },
    onRoundTrip: (roundTripMs) =>
      store.setState((state) => ({ connection: { ...state.connection, roundTripMs } })),
    onEvent: receive,
    onOpen() {
      helpers.view.reconnected();
      helpers.rooms.rejoin();
    },
    onLive() {
      void helpers.outbox.resume();
      helpers.receipts.reconnected();
    },
    onSignedOut: parts.onSignedOut ?? goToSignIn,
  });
  return connection;
}

/** The browser's side of the desk: state, connection, outbox. Does nothing until it is started. */
export function createDeskClient(me: Me, parts: DeskClientParts = {}): DeskClient {
  const core = createDeskCore(me, () => connection);
  const helpers = createHelpers(core, () => connection, parts);
  const connection = createDeskConnection(core, helpers, parts);
  const { outbox, rooms, view, receipts, threads, hub, setTyping } = helpers;
  return {
    store: core.store,
    run: core.run,
    start: () => startDesk(core, helpers, connection),
    on: hub.on,
    onCaughtUp: core.onCaughtUp,
    joinRoom: rooms.join,
    leaveRoom: rooms.leave,
    setOpenChat: view.setOpenChat,
    openThread: threads.open,
    loadOlder: threads.loadOlder,
    markChatRead: receipts.read,
    markChatUnread: receipts.unread,
    setTyping,
    send: (chatId, body) => void outbox.add(chatId, body),
    retry: (clientId) => void outbox.retry(clientId),
    discard: outbox.discard,
    reconnectNow: () => connection.send({ type: 'try_now' }),
    disconnectForTest: () => connection.send({ type: 'hold' }),
    reconnectForTest: () => connection.send({ type: 'release' }),
  };
}

import { createConnection, type Connection } from './connection';
import type { DeskClient } from './desk-client';
import { createDeskCore, type DeskCore } from './desk-core';
import { createHelpers, type DeskClientParts, type DeskHelpers } from './desk-helpers';
import type { Me } from './desk-state';
import { createEventReceiver } from './receive-event';
import { goToSignIn } from './sign-in-redirect';
import { openSocketLink } from './socket-link';
import { startDesk } from './start-desk';

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
    isInRoom: rooms.isIn,
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

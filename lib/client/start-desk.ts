import type { Connection } from './connection';
import type { DeskCore } from './desk-core';
import type { DeskHelpers } from './desk-helpers';
import { loadRemainingChats } from './load-remaining-chats';
import { applyChatMessage } from './reducers/apply-chat-message';
import { watchTypingExpiry } from './typing-expiry';

/** When the socket takes longer than this, the first data come by a request. */
const FIRST_DATA_MS = 2_500;
/** A lost event shows at the next one of its kind; where none follows, it shows here. */
const POSITION_CHECK_MS = 120_000;

/** Starts everything that listens or ticks. Returns how to stop all of it. */
export function startDesk(core: DeskCore, helpers: DeskHelpers, connection: Connection): () => void {
  const { store, dispatch, sync } = core;
  const { signals, outbox, rooms, view, receipts } = helpers;
  const status = () => store.getState().connection.status;

  let hasAllChats = false;
  const stops = [
    watchTypingExpiry(store),
    core.onDispatched(receipts.arrived),
    core.onCaughtUp(() => {
      if (!hasAllChats) void loadRemainingChats(store, dispatch);
      hasAllChats = true;
      rooms.show();
      receipts.arrived();
    }),
    outbox.start((message) => dispatch((state) => applyChatMessage(state, message))),
    signals.listen({
      online: () => connection.send({ type: 'went_online' }),
      offline: () => connection.send({ type: 'went_offline' }),
      visibility() {
        view.visibilityChanged();
        if (signals.isVisible()) connection.send({ type: 'became_visible' });
      },
    }),
  ];
  const firstData = setTimeout(() => {
    if (!store.getState().hasLoaded && status() !== 'offline') void sync();
  }, FIRST_DATA_MS);
  const positionCheck = setInterval(() => {
    if (status() === 'live' && signals.isVisible()) void sync();
  }, POSITION_CHECK_MS);
  connection.send({ type: 'start', isOnline: signals.isOnline() });

  return function stop() {
    clearTimeout(firstData);
    clearInterval(positionCheck);
    for (const end of stops) end();
    receipts.stop();
    core.stopGapWatch();
    connection.send({ type: 'stop' });
  };
}

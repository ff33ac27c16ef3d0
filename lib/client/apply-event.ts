import type { ServerEvent, ServerEventPayload } from '@/lib/contracts/events';
import type { DeskState } from './desk-state';
import { applyChatMessage } from './reducers/apply-chat-message';
import { applyChatMuted, applyChatUpdated } from './reducers/apply-chat-updated';
import { applyInbox, applyInboxEnd } from './reducers/apply-inbox';
import { applyPresence } from './reducers/apply-presence';
import { applyReadState } from './reducers/apply-read-state';
import { forgetServerState } from './reducers/apply-sync';
import { applyTypingStart, applyTypingStop } from './reducers/apply-typing';
import { applyViewers } from './reducers/apply-viewers';

type Reducers = {
  [E in ServerEvent]: (state: DeskState, payload: ServerEventPayload<E>, now: number) => DeskState;
};

/** What every event does to the live state. All of them may come twice. */
const reducers: Reducers = {
  // Another database: nothing that is held means anything to it.
  connection_established: (state, { epoch }) =>
    state.epoch !== null && state.epoch !== epoch ? forgetServerState(state) : state,
  notification_received: (state, { notification, counts }) => applyInbox(state, [notification], counts),
  notification_updated: (state, { notifications, counts }) => applyInbox(state, notifications, counts),
  notification_count_updated: applyInboxEnd,
  chat_message: (state, { message }) => applyChatMessage(state, message),
  chat_updated: (state, { chatId, chat }) => applyChatUpdated(state, chatId, chat),
  chat_muted: applyChatMuted,
  chat_read: applyReadState,
  // Pages that show tickets hear it themselves and fetch what they show.
  repair_ticket_updated: (state) => state,
  user_online: applyPresence,
  user_offline: applyPresence,
  user_presence_update: applyPresence,
  user_typing_start: applyTypingStart,
  user_typing_stop: applyTypingStop,
  room_viewers: applyViewers,
  // Sent by hand, to see that it arrives: the test page shows it.
  test: (state) => state,
  operator_message: (state) => state,
  // Orders are held by the pages that show them.
  work_order_updated: (state) => state,
  work_order_assignment_update: (state) => state,
  record_withdrawn: (state) => state,
  session_expired: (state) => state,
  server_notice: (state) => state,
};

export const isServerEvent = (event: string): event is ServerEvent => Object.hasOwn(reducers, event);

/** How an event changes the state. `now` in epoch ms. */
export function eventReducer<E extends ServerEvent>(event: E, payload: ServerEventPayload<E>, now: number) {
  const reduce = reducers[event];
  return (state: DeskState) => reduce(state, payload, now);
}

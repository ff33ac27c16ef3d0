import type { ServerEvent, ServerEventPayload } from '@/lib/contracts/events';
import type { DeskStore } from './desk-store';
import type { CommandRunner } from './run-command';

type EventListener<E extends ServerEvent> = (payload: ServerEventPayload<E>) => void;

/** What the hooks ask of the browser's side of the desk. Made by `createDeskClient`, one per provider. */
export type DeskClient = {
  store: DeskStore;
  /** Starts connecting; returns how to stop. May be started again. */
  start: () => () => void;
  run: CommandRunner;
  /** Hears an event as it comes, before gaps are closed; rows and messages belong to the store. */
  on: <E extends ServerEvent>(event: E, listener: EventListener<E>) => () => void;
  /** After every catch-up, with the ids of the rows it brought: those had no event of their own. */
  onCaughtUp: (listener: (notificationIds: string[]) => void) => () => void;
  joinRoom: (room: string) => void;
  leaveRoom: (room: string) => void;
  /** A part of this page shows the record. */
  isInRoom: (room: string) => boolean;
  /** The chat on the screen of this tab, or null. */
  setOpenChat: (chatId: string | null) => void;
  openThread: (chatId: string) => Promise<void>;
  loadOlder: (chatId: string) => Promise<void>;
  markChatRead: (chatId: string, seq: number) => void;
  markChatUnread: (chatId: string, seq: number) => void;
  /** `field`: of a record; absent in a chat. */
  setTyping: (room: string, isTyping: boolean, field?: string) => void;
  send: (chatId: string, body: string) => void;
  retry: (clientId: string) => void;
  discard: (clientId: string) => void;
  reconnectNow: () => void;
  disconnectForTest: () => void;
  reconnectForTest: () => void;
};

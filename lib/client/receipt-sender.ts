import type { DeskStore } from './desk-store';
import { createReceiptsOwed } from './receipts-owed';
import { hasUnreadNotification, readThrough } from './reducers/receipts';
import type { CommandRunner } from './run-command';
import type { Reduce } from './sync-runner';

type Options = {
  store: DeskStore;
  dispatch: (reduce: Reduce) => void;
  run: CommandRunner;
  canSend: () => boolean;
};

/** Receipts gather for so long; a chat's later one replaces the earlier. */
const RECEIPT_DELAY_MS = 300;
/** Between one handful and the next. */
const RECEIPT_PAUSE_MS = 1_200;

/** Tells the server how far this person has received and read, a little later and a few at a time, until it is told. */
export function createReceiptSender({ store, dispatch, run, canSend }: Options) {
  const owed = createReceiptsOwed(store, run);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPlanned = false;

  async function flush(): Promise<void> {
    if (canSend()) await owed.send();
    isPlanned = false;
    if (canSend() && owed.any()) plan(RECEIPT_PAUSE_MS);
  }

  function plan(delayMs = RECEIPT_DELAY_MS): void {
    if (isPlanned) return;
    isPlanned = true;
    timer = setTimeout(() => void flush(), delayMs);
  }

  return {
    read: (chatId: string, seq: number): void => {
      const chat = store.getState().chats[chatId];
      if (!chat || (seq <= chat.lastReadSeq && !hasUnreadNotification(store.getState(), chatId))) return;
      owed.read(chatId, seq);
      dispatch((state) => readThrough(state, chatId, seq));
      plan();
    },
    unread: (chatId: string, seq: number): void => {
      owed.unread(chatId);
      void run('mark_chat_unread', { chatId, seq });
    },
    /** Something may have arrived. */
    arrived: (): void => {
      if (!isPlanned && canSend() && owed.any()) plan();
    },
    reconnected: (): void => {
      owed.forgetTold();
      plan();
    },
    stop: (): void => {
      clearTimeout(timer);
      isPlanned = false;
    },
  };
}

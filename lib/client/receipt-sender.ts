import type { CommandError } from '@/lib/contracts/errors';
import type { DeskStore } from './desk-store';
import type { CommandRunner } from './run-command';
import type { Reduce } from './sync-runner';
import { readThrough, undelivered } from './reducers/receipts';

type Options = {
  store: DeskStore;
  dispatch: (reduce: Reduce) => void;
  run: CommandRunner;
  canSend: () => boolean;
};

/** Receipts gather for so long; a chat's later one replaces the earlier. */
const RECEIPT_DELAY_MS = 300;
/** At a time: the server allows 60 events in 10 s a connection, and a first catch-up may bring fifty chats. */
const RECEIPTS_AT_A_TIME = 5;

const isFinal = ({ code }: CommandError) => ['forbidden', 'not_found', 'invalid_input'].includes(code);

/** Tells the server how far this person has received and read, a little later and a few at a time, until it is told. */
export function createReceiptSender({ store, dispatch, run, canSend }: Options) {
  const reads = new Map<string, number>();
  const told = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function sendRead(chatId: string, seq: number): Promise<void> {
    const ack = await run('mark_chat_read', { chatId, seq });
    if ((ack.ok || isFinal(ack.error)) && reads.get(chatId) === seq) reads.delete(chatId);
  }

  async function sendDelivered(chatId: string, seq: number): Promise<void> {
    told.set(chatId, seq);
    const ack = await run('mark_chat_delivered', { chatId, seq });
    if (!ack.ok && !isFinal(ack.error)) told.delete(chatId);
  }

  const owed = () =>
    undelivered(store.getState()).filter(([id, seq]) => (told.get(id) ?? 0) < seq && !reads.has(id));

  async function flush(): Promise<void> {
    if (canSend()) {
      const marks = [...reads].map(([id, seq]) => sendRead(id, seq));
      const receipts = owed().slice(0, RECEIPTS_AT_A_TIME);
      await Promise.all([...marks, ...receipts.map(([id, seq]) => sendDelivered(id, seq))]);
    }
    timer = null;
    if (canSend() && (owed().length > 0 || reads.size > 0)) schedule(RECEIPT_DELAY_MS * 4);
  }

  function schedule(delayMs = RECEIPT_DELAY_MS): void {
    timer ??= setTimeout(() => void flush(), delayMs);
  }

  return {
    read(this: void, chatId: string, seq: number): void {
      const chat = store.getState().chats[chatId];
      if (!chat || seq <= chat.lastReadSeq) return;
      reads.set(chatId, Math.max(seq, reads.get(chatId) ?? 0));
      dispatch((state) => readThrough(state, chatId, seq));
      schedule();
    },
    unread(this: void, chatId: string, seq: number): void {
      reads.delete(chatId);
      void run('mark_chat_unread', { chatId, seq });
    },
    /** Something may have arrived. */
    arrived(this: void): void {
      if (timer === null && canSend() && owed().length > 0) schedule();
    },
    reconnected(this: void): void {
      told.clear();
      if (reads.size > 0 || owed().length > 0) schedule();
    },
    stop: (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

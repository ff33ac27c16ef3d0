import type { CommandError } from '@/lib/contracts/errors';
import type { DeskStore } from './desk-store';
import { undelivered } from './reducers/receipts';
import type { CommandRunner } from './run-command';

/** At a time: the server allows 60 events in 10 s a connection, and a first catch-up may bring fifty chats. */
const RECEIPTS_AT_A_TIME = 5;

const isFinal = ({ code }: CommandError) => ['forbidden', 'not_found', 'invalid_input'].includes(code);

/** What the server has not been told yet: how far each chat was read here, and received. */
export function createReceiptsOwed(store: DeskStore, run: CommandRunner) {
  const reads = new Map<string, number>();
  const told = new Map<string, number>();

  async function sendRead(chatId: string, seq: number): Promise<void> {
    const ack = await run('mark_chat_read', { chatId, seq });
    if ((ack.ok || isFinal(ack.error)) && reads.get(chatId) === seq) reads.delete(chatId);
  }

  async function sendDelivered(chatId: string, seq: number): Promise<void> {
    told.set(chatId, seq);
    const ack = await run('mark_chat_delivered', { chatId, seq });
    if (!ack.ok && !isFinal(ack.error)) told.delete(chatId);
  }

  const deliveries = () =>
    undelivered(store.getState()).filter(([id, seq]) => (told.get(id) ?? 0) < seq && !reads.has(id));

  return {
    read: (chatId: string, seq: number) => reads.set(chatId, Math.max(seq, reads.get(chatId) ?? 0)),
    unread: (chatId: string) => reads.delete(chatId),
    /** Another connection, perhaps another database: say it again. */
    forgetTold: () => told.clear(),
    any: () => reads.size > 0 || deliveries().length > 0,
    /** Sends all reads and a few deliveries. */
    send: async (): Promise<void> => {
      const marks = [...reads].map(([id, seq]) => sendRead(id, seq));
      const received = deliveries().slice(0, RECEIPTS_AT_A_TIME);
      await Promise.all([...marks, ...received.map(([id, seq]) => sendDelivered(id, seq))]);
    },
  };
}

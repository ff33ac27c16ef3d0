import { randomUUID } from 'node:crypto';
import type { Message } from '@/lib/contracts/chats';
import type { ServerEvent, ServerEventPayload } from '@/lib/contracts/events';
import type { SyncInput, SyncOutput } from '@/lib/contracts/live';
import type { Counts, Notification } from '@/lib/contracts/notifications';

export type Outgoing = { chatId: string; clientId: string; body: string };
type Thread = { messages: Message[]; heldSeq: number };

/** The protocol's receiving side in its plainest form: what a device shows after acks, events and syncs. */
export class SimulatedDevice {
  readonly socketId = randomUUID();
  readonly threads = new Map<string, Thread>();
  readonly rows = new Map<string, Notification>();
  /** Every message that ever reached this device, shown or not. */
  readonly witnessed = new Set<string>();
  outbox: Outgoing[] = [];
  counts: Counts = { unread: 0, unseen: 0, rev: 0 };
  inboxRev = 0;
  isConnected = false;
  #rowsRev = 0;
  #epoch: string | null = null;

  constructor(readonly userId: string) {}

  /** A message by ack or event: the next one is shown, a repeat is dropped, one further on waits for the sync. */
  takeMessage(message: Message): void {
    this.witnessed.add(message.id);
    this.outbox = this.outbox.filter(({ clientId }) => clientId !== message.clientId);
    const thread = this.threads.get(message.chatId);
    if (!thread || message.seq !== thread.heldSeq + 1) return;
    thread.messages.push(message);
    thread.heldSeq = message.seq;
  }

  #takeRow(row: Notification): void {
    const held = this.rows.get(row.id);
    if (!held || row.rev > held.rev) this.rows.set(row.id, row);
  }

  #takeCounts(counts: Counts): void {
    if (counts.rev >= this.counts.rev) this.counts = counts;
  }

  #takeRows(rows: Notification[], counts: Counts): void {
    rows.forEach((row) => this.#takeRow(row));
    this.#takeCounts(counts);
    if (counts.rev === this.inboxRev + 1) this.#rowsRev = counts.rev;
  }

  /** The end of a change: the cursor follows when it is the next one and its rows have come. */
  #endChange(counts: Counts): void {
    this.#takeCounts(counts);
    if (counts.rev === this.inboxRev + 1 && counts.rev === this.#rowsRev) this.inboxRev = counts.rev;
  }

  receive = (event: ServerEvent, payload: unknown): void => {
    const as = <E extends ServerEvent>(_: E) => payload as ServerEventPayload<E>;
    if (event === 'chat_message') return this.takeMessage(as(event).message);
    if (event === 'notification_received') return this.#takeRows([as(event).notification], as(event).counts);
    if (event === 'notification_updated') return this.#takeRows(as(event).notifications, as(event).counts);
    if (event === 'notification_count_updated') return this.#endChange(as(event));
    if (event === 'chat_updated' && as(event).chat === null) this.threads.delete(as(event).chatId);
  };

  question(): SyncInput {
    const chats = Object.fromEntries([...this.threads].map(([id, { heldSeq }]) => [id, heldSeq]));
    return { epoch: this.#epoch, inboxRev: this.inboxRev, chats, records: {} };
  }

  /** Answers whether there is more to ask for. */
  takeAnswer({ epoch, inbox, chats }: SyncOutput): boolean {
    this.#epoch = epoch;
    // Rows that came while the snapshot was on its way are newer than it.
    if (inbox.reset) for (const [id, row] of this.rows) if (row.rev <= inbox.rev) this.rows.delete(id);
    inbox.notifications.forEach((row) => this.#takeRow(row));
    this.#takeCounts(inbox.counts);
    this.inboxRev = inbox.reset ? inbox.rev : Math.max(this.inboxRev, inbox.rev);
    for (const id of chats.gone) this.threads.delete(id);
    let hasMore = inbox.hasMore;
    for (const { id } of chats.list) {
      if (this.threads.has(id)) continue;
      this.threads.set(id, { messages: [], heldSeq: 0 });
      hasMore = true;
    }
    for (const [id, delta] of Object.entries(chats.messages)) {
      if (delta.reset) this.threads.set(id, { messages: [], heldSeq: delta.messages[0]!.seq - 1 });
      delta.messages.forEach((message) => this.takeMessage(message));
      hasMore ||= delta.hasMore;
    }
    return hasMore;
  }
}

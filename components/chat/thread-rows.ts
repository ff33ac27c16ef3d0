import type { Message } from '@/lib/contracts/chats';

/** What the person has sent and the server has not confirmed; a part of the client's outbox item. */
type UnsentMessage = {
  clientId: string;
  body: string;
  createdAt: string;
  state: 'waiting' | 'sending' | 'failed';
  error: string | null;
};

type Grouped = { isFirstOfGroup: boolean; isLastOfGroup: boolean };
export type MessageRow = { kind: 'message'; key: string; message: Message; isMine: boolean } & Grouped;
export type OutboxRow = { kind: 'outbox'; key: string; item: UnsentMessage } & Grouped;
export type ThreadRow =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'unread'; key: string }
  | { kind: 'system'; key: string; message: Message }
  | MessageRow
  | OutboxRow;

type Input = {
  meId: string;
  messages: Message[];
  outbox: UnsentMessage[];
  /** The divider stands before the first message of somebody else beyond this; null for none. */
  frozenUnreadSeq: number | null;
  /** Then the first day is not known to begin here, and the first row must not stay first when older ones come. */
  hasOlder?: boolean;
  /** Days in UTC, for markup that the server and the browser must agree on. */
  inUtc?: boolean;
};

/** Bubbles of one person closer together than this share one group. */
const GROUP_GAP_MS = 5 * 60_000;

function dayKey(date: Date, inUtc: boolean): string {
  return inUtc
    ? date.toISOString().slice(0, 10)
    : `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

/** The row keeps its key when the server confirms it, so the bubble on the screen stays the same element. */
const bubbleKey = (senderId: string, clientId: string) => `${senderId}:${clientId}`;

/** Rows being written: knows which day and which group of bubbles it is in. */
function startRows({ hasOlder = false, inUtc = false }: Pick<Input, 'hasOlder' | 'inUtc'>) {
  const rows: ThreadRow[] = [];
  let day = '';
  let group: { senderId: string; at: number; row: Grouped } | null = null;
  return {
    rows,
    addDay(iso: string): void {
      const key = dayKey(new Date(iso), inUtc);
      if (key === day) return;
      day = key;
      group = null;
      if (hasOlder && rows.length === 0) return;
      rows.push({ kind: 'day', key: `day:${key}`, at: iso });
    },
    addLine(row: Exclude<ThreadRow, Grouped>): void {
      group = null;
      rows.push(row);
    },
    addBubble(senderId: string, iso: string, row: MessageRow | OutboxRow): void {
      const at = new Date(iso).getTime();
      if (group?.senderId === senderId && at - group.at < GROUP_GAP_MS) group.row.isLastOfGroup = false;
      else row.isFirstOfGroup = true;
      group = { senderId, at, row };
      rows.push(row);
    },
  };
}

/** The seq of the message the unread divider stands before, or null. */
function findDivider({ messages, frozenUnreadSeq, meId, hasOlder }: Input): number | null {
  const [first] = messages;
  if (frozenUnreadSeq === null || !first) return null;
  // Where it stands may not be loaded yet.
  if (hasOlder && first.seq > frozenUnreadSeq + 1) return null;
  const isUnread = (message: Message) =>
    message.seq > frozenUnreadSeq && message.senderId !== meId && message.kind === 'text';
  return messages.find(isUnread)?.seq ?? null;
}

/** Everything a thread shows, in order: days, the unread divider, bubbles in groups, what waits to be sent. */
export function buildThreadRows(input: Input): ThreadRow[] {
  const { meId, messages, outbox } = input;
  const builder = startRows(input);
  const confirmed = new Set<string>();
  const dividerSeq = findDivider(input);
  const fresh = { isFirstOfGroup: false, isLastOfGroup: true };
  for (const message of messages) {
    const isMine = message.senderId === meId;
    if (isMine) confirmed.add(message.clientId);
    builder.addDay(message.createdAt);
    if (message.seq === dividerSeq) builder.addLine({ kind: 'unread', key: 'unread' });
    if (message.kind === 'system') builder.addLine({ kind: 'system', key: `system:${message.id}`, message });
    else {
      const key = bubbleKey(message.senderId, message.clientId);
      builder.addBubble(message.senderId, message.createdAt, {
        kind: 'message',
        key,
        message,
        isMine,
        ...fresh,
      });
    }
  }
  for (const item of outbox) {
    if (confirmed.has(item.clientId)) continue;
    builder.addDay(item.createdAt);
    builder.addBubble(meId, item.createdAt, {
      kind: 'outbox',
      key: bubbleKey(meId, item.clientId),
      item,
      ...fresh,
    });
  }
  return builder.rows;
}

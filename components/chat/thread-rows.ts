import type { Message } from '@/lib/contracts/chats';

/** What the person has sent and the server has not confirmed; a part of the client's outbox item. */
export type UnsentMessage = {
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

/** Everything a thread shows, in order: days, the unread divider, bubbles in groups, what waits to be sent. */
export function buildThreadRows({
  meId,
  messages,
  outbox,
  frozenUnreadSeq,
  inUtc = false,
}: Input): ThreadRow[] {
  const rows: ThreadRow[] = [];
  const confirmed = new Set<string>();
  let day = '';
  let group: { senderId: string; at: number; row: Grouped } | null = null;
  let dividerSeq = frozenUnreadSeq;

  function startDay(iso: string, date: Date): void {
    const key = dayKey(date, inUtc);
    if (key === day) return;
    day = key;
    group = null;
    rows.push({ kind: 'day', key: `day:${key}`, at: iso });
  }

  function joinGroup<Row extends Grouped>(senderId: string, at: number, row: Row): Row {
    if (group?.senderId === senderId && at - group.at < GROUP_GAP_MS) group.row.isLastOfGroup = false;
    else row.isFirstOfGroup = true;
    group = { senderId, at, row };
    return row;
  }

  for (const message of messages) {
    const date = new Date(message.createdAt);
    const isMine = message.senderId === meId;
    if (isMine) confirmed.add(message.clientId);
    startDay(message.createdAt, date);
    if (dividerSeq !== null && message.seq > dividerSeq && !isMine && message.kind === 'text') {
      rows.push({ kind: 'unread', key: 'unread' });
      dividerSeq = null;
      group = null;
    }
    const key = bubbleKey(message.senderId, message.clientId);
    if (message.kind === 'system') {
      group = null;
      rows.push({ kind: 'system', key: `system:${message.id}`, message });
    } else {
      const row: MessageRow = {
        kind: 'message',
        key,
        message,
        isMine,
        isFirstOfGroup: false,
        isLastOfGroup: true,
      };
      rows.push(joinGroup(message.senderId, date.getTime(), row));
    }
  }
  for (const item of outbox) {
    if (confirmed.has(item.clientId)) continue;
    const date = new Date(item.createdAt);
    startDay(item.createdAt, date);
    const row: OutboxRow = {
      kind: 'outbox',
      key: bubbleKey(meId, item.clientId),
      item,
      isFirstOfGroup: false,
      isLastOfGroup: true,
    };
    rows.push(joinGroup(meId, date.getTime(), row));
  }
  return rows;
}

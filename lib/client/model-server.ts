import type { ChatSummary, Message } from '@/lib/contracts/chats';
import type { ServerEvent, ServerEventPayload } from '@/lib/contracts/events';
import type { SyncInput, SyncOutput } from '@/lib/contracts/live';
import type { Counts, Notification } from '@/lib/contracts/notifications';

/** For tests: the server as PROTOCOL describes it, in memory, for one person. Small pages, so that every limit is met. */
export type ModelEvent = { [E in ServerEvent]: { event: E; payload: ServerEventPayload<E> } }[ServerEvent];

export const me = { id: 'me', name: 'Mina', role: 'manager', email: 'mina@example.org' } as const;
const PAGE = 3;
const MAX_BEHIND = 7;
const NOW = '2026-01-01T00:00:00.000Z';

type ModelChat = { log: Message[]; lastReadSeq: number };

export function createModelServer(chatIds: string[], epoch = 'epoch-1') {
  const chats = new Map<string, ModelChat>(chatIds.map((id) => [id, { log: [], lastReadSeq: 0 }]));
  const rows = new Map<string, Notification>();
  let rev = 0;
  let nextId = 1;

  const chat = (id: string) => chats.get(id)!;
  const unreadOf = ({ log, lastReadSeq }: ModelChat) =>
    log.filter(({ seq, senderId }) => seq > lastReadSeq && senderId !== me.id).length;
  const counts = (): Counts => {
    const unread = [...rows.values()].filter(({ readAt }) => !readAt).length;
    return { unread, unseen: unread, rev };
  };
  const openRow = (chatId: string) =>
    [...rows.values()].find((row) => row.subjectKey === chatId && !row.readAt);

  function notify(chatId: string): ModelEvent[] {
    rev += 1;
    const before = openRow(chatId);
    const row = before ? { ...before, rev, count: before.count + 1 } : newRow(chatId);
    rows.set(row.id, row);
    return [
      { event: 'notification_received', payload: { notification: row, counts: counts() } },
      { event: 'notification_count_updated', payload: counts() },
    ];
  }

  function newRow(chatId: string): Notification {
    const id = `row-${nextId++}`;
    const times = {
      createdAt: NOW,
      updatedAt: NOW,
      seenAt: null,
      readAt: null,
      archivedAt: null,
      resolvedAt: null,
    };
    const text = { title: id, body: id, link: `/chat/${chatId}` };
    const kind = { kind: 'new_message', category: 'message', severity: 'info' } as const;
    return { id, rev, ...kind, ...text, subjectKey: chatId, count: 1, actor: null, data: {}, ...times };
  }

  /** Stores a message; the same client id again answers the first. Events for everyone but the sending socket. */
  function store(chatId: string, senderId: string, clientId: string, isMine: boolean) {
    const { log } = chat(chatId);
    const known = log.find((message) => message.clientId === clientId && message.senderId === senderId);
    if (known) return { message: known, events: [] };
    const seq = log.length + 1;
    const id = `message-${nextId++}`;
    const message: Message = { id, chatId, seq, senderId, clientId, kind: 'text', body: id, createdAt: NOW };
    log.push(message);
    const live: ModelEvent[] = isMine
      ? []
      : [{ event: 'chat_message', payload: { message, senderName: senderId } }];
    return { message, events: senderId === me.id ? live : [...live, ...notify(chatId)] };
  }

  /** Read to the end on another device. */
  function read(chatId: string): ModelEvent[] {
    const held = chat(chatId);
    held.lastReadSeq = held.log.length;
    const readState = {
      chatId,
      userId: me.id,
      lastReadSeq: held.lastReadSeq,
      deliveredSeq: held.lastReadSeq,
    };
    const events: ModelEvent[] = [{ event: 'chat_read', payload: { ...readState, unreadCount: 0 } }];
    const row = openRow(chatId);
    if (!row) return events;
    rev += 1;
    const changed = { ...row, rev, readAt: NOW };
    rows.set(row.id, changed);
    return [
      ...events,
      { event: 'notification_updated', payload: { notifications: [changed], counts: counts() } },
      { event: 'notification_count_updated', payload: counts() },
    ];
  }

  function summary(id: string): ChatSummary {
    const held = chat(id);
    const lastMessage = held.log.at(-1) ?? null;
    const shape = { id, kind: 'direct', name: null, version: 1, lastActivityAt: NOW, members: [] } as const;
    const mine = { lastReadSeq: held.lastReadSeq, unreadCount: unreadOf(held), isMuted: false };
    return { ...shape, members: [], lastSeq: held.log.length, lastMessage, ...mine };
  }

  function missed(id: string, heldSeq: number): SyncOutput['chats']['messages'] {
    const { log } = chat(id);
    const behind = log.length - heldSeq;
    if (behind <= 0) return {};
    const isReset = behind > MAX_BEHIND || (heldSeq === 0 && behind > PAGE);
    const messages = isReset ? log.slice(-PAGE) : log.slice(heldSeq, heldSeq + PAGE);
    return { [id]: { messages, hasMore: !isReset && behind > PAGE, reset: isReset } };
  }

  function inboxSince(since: number): SyncOutput['inbox'] {
    const all = [...rows.values()].sort((a, b) => a.rev - b.rev);
    if (since === 0 || rev - since > MAX_BEHIND) {
      return { counts: counts(), notifications: all.slice(-PAGE), rev, hasMore: false, reset: true };
    }
    const changed = all.filter((row) => row.rev > since);
    const page = changed.slice(0, PAGE);
    const hasMore = changed.length > PAGE;
    return {
      counts: counts(),
      notifications: page,
      rev: hasMore ? page.at(-1)!.rev : rev,
      hasMore,
      reset: false,
    };
  }

  function sync(input: SyncInput): SyncOutput {
    const isReset = input.epoch !== null && input.epoch !== epoch;
    const held = isReset ? {} : input.chats;
    const messages = Object.entries(held).map(([id, seq]) => missed(id, seq));
    return {
      epoch,
      serverTime: NOW,
      reset: isReset,
      inbox: inboxSince(isReset ? 0 : input.inboxRev),
      chats: { list: chatIds.map(summary), gone: [], messages: Object.assign({}, ...messages) as never },
      presence: [],
      rooms: [],
    };
  }

  return {
    store,
    read,
    sync,
    summary,
    counts,
    row: (id: string) => rows.get(id),
    log: (id: string) => chat(id).log,
  };
}
export type ModelServer = ReturnType<typeof createModelServer>;

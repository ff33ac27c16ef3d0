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

export class ModelServer {
  private readonly chats: Map<string, ModelChat>;
  private readonly rows = new Map<string, Notification>();
  private rev = 0;
  private nextId = 1;

  constructor(
    private readonly chatIds: string[],
    private readonly epoch = 'epoch-1',
  ) {
    this.chats = new Map(chatIds.map((id) => [id, { log: [], lastReadSeq: 0 }]));
  }

  private chat(id: string): ModelChat {
    return this.chats.get(id)!;
  }

  log(id: string): Message[] {
    return this.chat(id).log;
  }

  row(id: string): Notification | undefined {
    return this.rows.get(id);
  }

  counts(): Counts {
    const unread = [...this.rows.values()].filter(({ readAt }) => !readAt).length;
    return { unread, unseen: unread, rev: this.rev };
  }

  private openRow(chatId: string): Notification | undefined {
    return [...this.rows.values()].find((row) => row.subjectKey === chatId && !row.readAt);
  }

  private notify(chatId: string): ModelEvent[] {
    this.rev += 1;
    const before = this.openRow(chatId);
    const row = before ? { ...before, rev: this.rev, count: before.count + 1 } : this.newRow(chatId);
    this.rows.set(row.id, row);
    return [
      { event: 'notification_received', payload: { notification: row, counts: this.counts() } },
      { event: 'notification_count_updated', payload: this.counts() },
    ];
  }

  private newRow(chatId: string): Notification {
    const id = `row-${this.nextId++}`;
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
    return {
      id,
      rev: this.rev,
      ...kind,
      ...text,
      subjectKey: chatId,
      count: 1,
      actor: null,
      data: {},
      ...times,
    };
  }

  /** Stores a message; the same client id again answers the first. Events for everyone but the sending socket. */
  store(chatId: string, senderId: string, clientId: string, isMine: boolean) {
    const { log } = this.chat(chatId);
    const known = log.find((message) => message.clientId === clientId && message.senderId === senderId);
    if (known) return { message: known, events: [] };
    const seq = log.length + 1;
    const id = `message-${this.nextId++}`;
    const message: Message = { id, chatId, seq, senderId, clientId, kind: 'text', body: id, createdAt: NOW };
    log.push(message);
    const live: ModelEvent[] = isMine
      ? []
      : [{ event: 'chat_message', payload: { message, senderName: senderId } }];
    return { message, events: senderId === me.id ? live : [...live, ...this.notify(chatId)] };
  }

  /** Read to the end on another device. */
  read(chatId: string): ModelEvent[] {
    const held = this.chat(chatId);
    held.lastReadSeq = held.log.length;
    const readState = {
      chatId,
      userId: me.id,
      lastReadSeq: held.lastReadSeq,
      deliveredSeq: held.lastReadSeq,
    };
    const events: ModelEvent[] = [{ event: 'chat_read', payload: { ...readState, unreadCount: 0 } }];
    const row = this.openRow(chatId);
    if (!row) return events;
    this.rev += 1;
    const changed = { ...row, rev: this.rev, readAt: NOW };
    this.rows.set(row.id, changed);
    return [
      ...events,
      { event: 'notification_updated', payload: { notifications: [changed], counts: this.counts() } },
      { event: 'notification_count_updated', payload: this.counts() },
    ];
  }

  summary(id: string): ChatSummary {
    const held = this.chat(id);
    const lastMessage = held.log.at(-1) ?? null;
    const shape = { id, kind: 'direct', name: null, version: 1, lastActivityAt: NOW, members: [] } as const;
    const unreadCount = held.log.filter(
      ({ seq, senderId }) => seq > held.lastReadSeq && senderId !== me.id,
    ).length;
    const mine = { lastReadSeq: held.lastReadSeq, unreadCount, isMuted: false, formerMembers: [] };
    return { ...shape, members: [], lastSeq: held.log.length, lastMessage, ...mine };
  }

  private missed(id: string, heldSeq: number): SyncOutput['chats']['messages'] {
    const { log } = this.chat(id);
    const behind = log.length - heldSeq;
    if (behind <= 0) return {};
    const isReset = behind > MAX_BEHIND || (heldSeq === 0 && behind > PAGE);
    const messages = isReset ? log.slice(-PAGE) : log.slice(heldSeq, heldSeq + PAGE);
    return { [id]: { messages, hasMore: !isReset && behind > PAGE, reset: isReset } };
  }

  private inboxSince(since: number): SyncOutput['inbox'] {
    const all = [...this.rows.values()].sort((a, b) => a.rev - b.rev);
    if (since === 0 || this.rev - since > MAX_BEHIND) {
      return {
        counts: this.counts(),
        notifications: all.slice(-PAGE),
        rev: this.rev,
        hasMore: false,
        reset: true,
      };
    }
    const changed = all.filter((row) => row.rev > since);
    const page = changed.slice(0, PAGE);
    const hasMore = changed.length > PAGE;
    return {
      counts: this.counts(),
      notifications: page,
      rev: hasMore ? page.at(-1)!.rev : this.rev,
      hasMore,
      reset: false,
    };
  }

  sync(input: SyncInput): SyncOutput {
    const isReset = input.epoch !== null && input.epoch !== this.epoch;
    const held = isReset ? {} : input.chats;
    const messages = Object.entries(held).map(([id, seq]) => this.missed(id, seq));
    return {
      epoch: this.epoch,
      serverTime: NOW,
      reset: isReset,
      inbox: this.inboxSince(isReset ? 0 : input.inboxRev),
      chats: {
        list: this.chatIds.map((id) => this.summary(id)),
        gone: [],
        messages: Object.assign({}, ...messages) as never,
      },
      presence: [],
      rooms: [],
    };
  }
}

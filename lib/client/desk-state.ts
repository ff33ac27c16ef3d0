import type { ChatSummary, Message } from '@/lib/contracts/chats';
import type { Role } from '@/lib/contracts/common';
import type { Presence } from '@/lib/contracts/live';
import type { Counts, Notification } from '@/lib/contracts/notifications';

export type Me = { id: string; name: string; role: Role; email: string | null };

/**
 * `live` only once the catch-up is done. `rest_only`: neither WebSocket nor polling gets through, but requests do;
 * the pages work and are refreshed now and then. `offline`: the browser says so, or it was disconnected by hand.
 */
export type ConnectionStatus =
  'connecting' | 'catching_up' | 'live' | 'reconnecting' | 'offline' | 'rest_only' | 'signed_out';

export type ConnectionState = {
  status: ConnectionStatus;
  transport: 'websocket' | 'polling' | null;
  socketId: string | null;
  roundTripMs: number | null;
  reconnectCount: number;
  /** Epoch ms of the next try; null while trying or connected. */
  retryAt: number | null;
  /** Epoch ms; null while connected. */
  disconnectedSince: number | null;
  /** A sentence for the person. */
  lastError: string | null;
  rooms: string[];
};

export type OutboxItem = {
  clientId: string;
  chatId: string;
  body: string;
  createdAt: string;
  state: 'waiting' | 'sending' | 'failed';
  /** Why the server refused it, as a sentence; only with `failed`. */
  error: string | null;
};

export type ThreadState = {
  /** Rising seq, no gaps. Every chat has at least its last message here; opening it loads a page. */
  messages: Message[];
  /** The highest seq held without a gap: the cursor of the chat. */
  heldSeq: number;
  /** Came already, but something before it is missing: waits until the gap is closed. */
  ahead: Message[];
  hasOlder: boolean;
  /** The newest page was fetched: the thread can be shown. */
  isLoaded: boolean;
  isLoadingOlder: boolean;
  error: string | null;
};

export type Frame = {
  id: number;
  /** Epoch ms. */
  at: number;
  direction: 'in' | 'out';
  event: string;
  /** Secrets are replaced before it gets here. */
  payload: unknown;
  /** Until the ack; null while it is awaited, and for events. */
  durationMs: number | null;
};

type TypingMark = {
  userId: string;
  name: string;
  /** Of a record; null in a chat. */
  field: string | null;
  /** Epoch ms. */
  until: number;
};
export type Viewer = { userId: string; name: string };

export type DeskState = {
  me: Me;
  connection: ConnectionState;
  epoch: string | null;
  /** The inbox revision up to which every changed row is at hand. */
  inboxRev: number;
  /** The revision whose rows have begun to come; it counts as at hand when its counts, which come last, have come too. */
  rowsRev: number;
  /** May be of a newer revision than `inboxRev` for a moment: then rows are missing and a sync follows. */
  counts: Counts;
  /** Raised when the rows were replaced: lists that had loaded older pages load again. */
  inboxGeneration: number;
  notifications: Record<string, Notification>;
  chats: Record<string, ChatSummary>;
  threads: Record<string, ThreadState>;
  /** Chats that are not at hand, or of which a number is doubtful: a sync follows. */
  doubtfulChats: string[];
  outbox: OutboxItem[];
  /** `memory`: the browser gives no storage (private window); unsent messages would not survive a reload. */
  outboxStorage: 'durable' | 'memory';
  presence: Record<string, Presence>;
  /** By room. */
  typing: Record<string, TypingMark[]>;
  /** By room of a record: who looks at it, oneself among them. */
  viewers: Record<string, Viewer[]>;
  /** The newest frames, oldest first. */
  frames: Frame[];
  hasLoaded: boolean;
};

export function initialDeskState(me: Me): DeskState {
  return {
    me,
    connection: {
      status: 'connecting',
      transport: null,
      socketId: null,
      roundTripMs: null,
      reconnectCount: 0,
      retryAt: null,
      disconnectedSince: null,
      lastError: null,
      rooms: [],
    },
    epoch: null,
    inboxRev: 0,
    rowsRev: 0,
    counts: { unread: 0, unseen: 0, rev: 0 },
    inboxGeneration: 0,
    notifications: {},
    chats: {},
    threads: {},
    doubtfulChats: [],
    outbox: [],
    outboxStorage: 'durable',
    presence: {},
    typing: {},
    viewers: {},
    frames: [],
    hasLoaded: false,
  };
}

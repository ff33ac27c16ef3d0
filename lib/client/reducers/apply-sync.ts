import type { ChatSummary } from '@/lib/contracts/chats';
import type { SyncInput, SyncOutput } from '@/lib/contracts/live';
import { initialDeskState, type DeskState, type ThreadState } from '../desk-state';
import { bumpSummary, dropFromOutbox } from './apply-chat-message';
import { removeChats } from './apply-chat-updated';
import { applyCounts } from './apply-inbox';
import { replacePresence } from './apply-presence';
import { mergeRows } from './merge-rows';
import { appendMessages, tailThread } from './thread-messages';

type Delta = SyncOutput['chats']['messages'][string];

/**
 * Another database, or too far behind for everything: only what is this browser's own stays, and who is in the rooms of
 * this connection, which no catch-up brings.
 */
export function forgetServerState(state: DeskState): DeskState {
  const { me, connection, outbox, outboxStorage, frames, viewers, typing } = state;
  const inboxGeneration = state.inboxGeneration + 1;
  return {
    ...initialDeskState(me),
    connection,
    outbox,
    outboxStorage,
    frames,
    viewers,
    typing,
    inboxGeneration,
  };
}

function syncInbox(state: DeskState, inbox: SyncOutput['inbox']): DeskState {
  if (!inbox.reset) {
    const notifications = mergeRows(state.notifications, inbox.notifications);
    return {
      ...applyCounts(state, inbox.counts),
      notifications,
      inboxRev: Math.max(state.inboxRev, inbox.rev),
    };
  }
  const held = Object.values(state.notifications);
  // Rows that came while the snapshot was on its way are newer than it.
  const newer = held.filter((row) => row.rev > inbox.rev);
  return {
    ...applyCounts(state, inbox.counts),
    notifications: mergeRows({}, [...inbox.notifications, ...newer]),
    inboxRev: inbox.rev,
    inboxGeneration: state.inboxGeneration + (held.length > 0 ? 1 : 0),
  };
}

function syncThread(
  thread: ThreadState | undefined,
  summary: ChatSummary,
  delta: Delta | undefined,
): ThreadState {
  if (!thread) return tailThread(summary);
  if (delta?.reset) {
    const { isLoaded, ahead } = thread;
    const first = delta.messages[0]?.seq;
    const heldSeq = delta.messages.at(-1)?.seq ?? summary.lastSeq;
    const hasOlder = first !== undefined && first > 1;
    const fresh = { ...tailThread(summary), messages: delta.messages, heldSeq, hasOlder, isLoaded, ahead };
    return appendMessages(fresh, []);
  }
  const merged = appendMessages(thread, delta?.messages ?? []);
  const isBehind = merged.heldSeq < summary.lastSeq;
  // A thread nobody has open need not be walked through page by page: its last message is enough.
  return isBehind && !(merged.isLoaded && delta?.hasMore) ? tailThread(summary) : merged;
}

function syncChats(state: DeskState, { list, gone, messages }: SyncOutput['chats']): DeskState {
  const chats = { ...state.chats };
  const threads = { ...state.threads };
  for (const summary of list) {
    const held = state.chats[summary.id] ? threads[summary.id] : undefined;
    const thread = syncThread(held, summary, messages[summary.id]);
    threads[summary.id] = thread;
    // Messages that came while the answer was on its way are newer than it.
    const newer = thread.messages.filter(({ seq }) => seq > summary.lastSeq);
    chats[summary.id] = newer.reduce((chat, message) => bumpSummary(chat, message, state.me.id), summary);
  }
  const arrived = Object.values(messages).flatMap((delta) => delta.messages);
  const lastOnes = list.flatMap(({ lastMessage }) => (lastMessage ? [lastMessage] : []));
  const merged = dropFromOutbox({ ...state, chats, threads, doubtfulChats: [] }, [...arrived, ...lastOnes]);
  return removeChats(merged, gone);
}

/** One page of the catch-up. Events that came since it was asked must be applied again after a reset. */
export function applySync(state: DeskState, output: SyncOutput): DeskState {
  const isOtherEpoch = state.epoch !== null && state.epoch !== output.epoch;
  const base = isOtherEpoch || output.reset ? forgetServerState(state) : state;
  const next = syncChats(syncInbox(base, output.inbox), output.chats);
  return {
    ...next,
    epoch: output.epoch,
    hasLoaded: true,
    connection: { ...next.connection, rooms: output.rooms },
    presence: replacePresence(next.presence, output.presence),
  };
}

/** At most this many chats fit in one sync; the most recently active ones are named. */
const SYNC_CHATS_MAX = 500;

/** What is held without a gap: the question of the catch-up. */
export function buildSyncInput(state: DeskState): SyncInput {
  const recent = Object.values(state.chats)
    .sort((a, b) => b.lastActivityAt.localeCompare(a.lastActivityAt))
    .slice(0, SYNC_CHATS_MAX);
  const chats = Object.fromEntries(recent.map(({ id }) => [id, state.threads[id]?.heldSeq ?? 0]));
  return { epoch: state.epoch, inboxRev: state.inboxRev, chats, records: {} };
}

import type { ChatSummary, Message } from '@/lib/contracts/chats';
import type { ThreadState } from '../desk-state';

/** What is known of a thread that nobody opened: its last message. */
export function tailThread(summary: ChatSummary): ThreadState {
  const last = summary.lastMessage;
  return {
    messages: last && last.seq === summary.lastSeq ? [last] : [],
    heldSeq: summary.lastSeq,
    ahead: [],
    hasOlder: last !== null && last.seq > 1,
    isLoaded: false,
    isLoadingOlder: false,
    error: null,
  };
}

/** So many messages wait behind a gap at most; the catch-up that closes it brings the others. */
const AHEAD_MAX = 100;

/** Adds messages at the end as far as they continue what is held; repeats are dropped, what lies behind a gap waits. */
export function appendMessages(thread: ThreadState, messages: readonly Message[]): ThreadState {
  const waiting = new Map([...thread.ahead, ...messages].map((message) => [message.seq, message]));
  const added: Message[] = [];
  let heldSeq = thread.heldSeq;
  for (let next = waiting.get(heldSeq + 1); next; next = waiting.get(heldSeq + 1)) {
    added.push(next);
    heldSeq = next.seq;
  }
  const ahead = [...waiting.values()].filter(({ seq }) => seq > heldSeq).slice(0, AHEAD_MAX);
  if (added.length === 0 && ahead.length === thread.ahead.length) return thread;
  return { ...thread, heldSeq, ahead, messages: [...thread.messages, ...added] };
}

/** A page of older messages, in rising order, that ends right before the first one held; anything else of it is dropped. */
export function prependMessages(
  thread: ThreadState,
  page: readonly Message[],
  hasOlder: boolean,
): ThreadState {
  const settled = { ...thread, isLoadingOlder: false };
  const first = thread.messages[0]?.seq ?? thread.heldSeq + 1;
  const older = page.filter(({ seq }) => seq < first);
  const last = older.at(-1);
  if (last && last.seq !== first - 1) return settled;
  return { ...settled, error: null, hasOlder, messages: [...older, ...thread.messages] };
}

/** The newest page of a thread, joined with what is held; where they do not touch, the later one stays alone. */
export function joinNewestPage(
  thread: ThreadState,
  page: readonly Message[],
  hasOlder: boolean,
): ThreadState {
  const settled = { ...thread, isLoaded: true, isLoadingOlder: false, error: null };
  const first = page[0]?.seq;
  const last = page.at(-1)?.seq;
  if (first === undefined || last === undefined) return { ...settled, hasOlder };
  const heldFirst = thread.messages[0]?.seq ?? thread.heldSeq + 1;
  // What was held is newer than all of the page: it was fetched long ago. Fetch it again.
  if (last < heldFirst - 1) return { ...settled, isLoaded: false };
  if (first > thread.heldSeq + 1) {
    return appendMessages({ ...settled, hasOlder, heldSeq: last, messages: [...page] }, []);
  }
  const earlier = thread.messages.filter(({ seq }) => seq < first);
  const later = thread.messages.filter(({ seq }) => seq > last);
  const joined = {
    ...settled,
    hasOlder: earlier.length > 0 ? thread.hasOlder : hasOlder,
    heldSeq: Math.max(thread.heldSeq, last),
    messages: [...earlier, ...page, ...later],
  };
  return appendMessages(joined, []);
}

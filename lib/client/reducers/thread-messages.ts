import type { ChatSummary, Message } from '@/lib/contracts/chats';
import type { ThreadState } from '../desk-state';

/** What is known of a thread that nobody opened: its last message. */
export function tailThread(summary: ChatSummary): ThreadState {
  const last = summary.lastMessage;
  return {
    messages: last && last.seq === summary.lastSeq ? [last] : [],
    heldSeq: summary.lastSeq,
    hasOlder: last !== null && last.seq > 1,
    isLoaded: false,
    isLoadingOlder: false,
    error: null,
  };
}

/** Adds messages at the end as far as they continue what is held; repeats are dropped, what lies behind a gap is left out. */
export function appendMessages(thread: ThreadState, messages: readonly Message[]): ThreadState {
  const added: Message[] = [];
  let heldSeq = thread.heldSeq;
  for (const message of messages) {
    if (message.seq !== heldSeq + 1) continue;
    added.push(message);
    heldSeq = message.seq;
  }
  return added.length === 0 ? thread : { ...thread, heldSeq, messages: [...thread.messages, ...added] };
}

/** A page of older messages, in rising order, that ends right before the first one held; anything else of it is dropped. */
export function prependMessages(
  thread: ThreadState,
  page: readonly Message[],
  hasOlder: boolean,
): ThreadState {
  const first = thread.messages[0]?.seq ?? thread.heldSeq + 1;
  const older = page.filter(({ seq }) => seq < first);
  const last = older.at(-1);
  if (last && last.seq !== first - 1) return { ...thread, isLoadingOlder: false };
  return {
    ...thread,
    isLoadingOlder: false,
    error: null,
    hasOlder,
    messages: [...older, ...thread.messages],
  };
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
  if (first > thread.heldSeq + 1) return { ...settled, hasOlder, heldSeq: last, messages: [...page] };
  if (last < heldFirst - 1) return { ...settled, isLoaded: false };
  const earlier = thread.messages.filter(({ seq }) => seq < first);
  const later = thread.messages.filter(({ seq }) => seq > last);
  return {
    ...settled,
    hasOlder: earlier.length > 0 ? thread.hasOlder : hasOlder,
    heldSeq: Math.max(thread.heldSeq, last),
    messages: [...earlier, ...page, ...later],
  };
}

import type { ThreadState } from '../desk-state';

/** Text messages by others after `lastReadSeq`, or null when the messages at hand do not reach back that far. */
export function countUnread(thread: ThreadState, myId: string, lastReadSeq: number): number | null {
  const firstHeld = thread.messages[0]?.seq ?? thread.heldSeq + 1;
  if (firstHeld > lastReadSeq + 1 && thread.hasOlder) return null;
  return thread.messages.filter(
    ({ seq, senderId, kind }) => seq > lastReadSeq && senderId !== myId && kind === 'text',
  ).length;
}

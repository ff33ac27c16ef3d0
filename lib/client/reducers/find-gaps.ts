import type { DeskState } from '../desk-state';

/** Whether the server has spoken of something that is not at hand: a sync must bring it. */
export function hasGaps(state: DeskState): boolean {
  if (state.counts.rev > state.inboxRev || state.doubtfulChats.length > 0) return true;
  return Object.values(state.chats).some((chat) => chat.lastSeq > (state.threads[chat.id]?.heldSeq ?? 0));
}

import type { MessagePage } from '@/lib/contracts/chats';
import type { DeskState } from '../desk-state';
import { bumpSummary, dropFromOutbox, noteDoubtfulChat } from './apply-chat-message';
import { joinNewestPage } from './thread-messages';

/** The newest page of a chat, fetched to show it. It may bring messages before their events do. */
export function applyNewestPage(state: DeskState, chatId: string, page: MessagePage): DeskState {
  const before = state.threads[chatId];
  const known = state.chats[chatId];
  if (!before || !known) return state;
  const thread = joinNewestPage(before, page.messages, page.hasOlder);
  const added = thread.messages.filter(({ seq }) => seq > before.heldSeq);
  const chat = added.reduce((line, message) => bumpSummary(line, message, state.me.id), known);
  const next = dropFromOutbox(
    { ...state, threads: { ...state.threads, [chatId]: thread }, chats: { ...state.chats, [chatId]: chat } },
    page.messages,
  );
  const leftOut = (page.messages[0]?.seq ?? 0) > before.heldSeq + 1;
  return leftOut ? noteDoubtfulChat(next, chatId) : next;
}

import type { ChatMember, ChatSummary, ReadState } from '@/lib/contracts/chats';
import type { DeskState } from '../desk-state';
import { noteDoubtfulChat } from './apply-chat-message';
import { countUnread } from './count-unread';

function withReadState(member: ChatMember, read: ReadState): ChatMember {
  if (member.userId !== read.userId) return member;
  return {
    ...member,
    lastReadSeq: read.lastReadSeq,
    deliveredSeq: Math.max(member.deliveredSeq, read.deliveredSeq),
  };
}

/** My own position. The count is taken from the messages at hand; where they do not reach back, the server is asked. */
function moveMine(state: DeskState, chat: ChatSummary, read: ReadState): DeskState {
  const thread = state.threads[chat.id];
  const counted = thread ? countUnread(thread, state.me.id, read.lastReadSeq) : null;
  const next = { ...chat, lastReadSeq: read.lastReadSeq, unreadCount: counted ?? read.unreadCount };
  const moved = { ...state, chats: { ...state.chats, [chat.id]: next } };
  return counted === null ? noteDoubtfulChat(moved, chat.id) : moved;
}

/**
 * How far someone has read and received. The server's unread count is of the moment it was taken, which may be before
 * or after the messages that are here: so one's own is counted again.
 */
export function applyReadState(state: DeskState, read: ReadState): DeskState {
  const chat = state.chats[read.chatId];
  if (!chat) return state;
  const next = { ...chat, members: chat.members.map((member) => withReadState(member, read)) };
  if (read.userId === state.me.id && read.lastReadSeq !== chat.lastReadSeq)
    return moveMine(state, next, read);
  return { ...state, chats: { ...state.chats, [chat.id]: next } };
}

import type { ChatMember, ChatSummary, ReadState } from '@/lib/contracts/chats';
import type { DeskState } from '../desk-state';
import { countUnread } from './count-unread';

function withReadState(member: ChatMember, read: ReadState): ChatMember {
  if (member.userId !== read.userId) return member;
  return {
    ...member,
    lastReadSeq: read.lastReadSeq,
    deliveredSeq: Math.max(member.deliveredSeq, read.deliveredSeq),
  };
}

/**
 * How far someone has read and received. For oneself it also moves the unread count, which is counted from the
 * messages at hand: the server's number may have been taken before a message that is already here.
 */
export function applyReadState(state: DeskState, read: ReadState): DeskState {
  const chat = state.chats[read.chatId];
  const thread = state.threads[read.chatId];
  if (!chat || !thread) return state;
  const members = chat.members.map((member) => withReadState(member, read));
  let next: ChatSummary = { ...chat, members };
  if (read.userId === state.me.id) {
    const counted = countUnread(thread, state.me.id, read.lastReadSeq);
    next = { ...next, lastReadSeq: read.lastReadSeq, unreadCount: counted ?? read.unreadCount };
  }
  return { ...state, chats: { ...state.chats, [chat.id]: next } };
}

import type { ChatSummary, Message } from '@/lib/contracts/chats';
import { rooms } from '@/lib/contracts/rooms';
import type { DeskState } from '../desk-state';
import { applyTypingStop } from './apply-typing';
import { appendMessages } from './thread-messages';

/** The list's line of a chat after a message. One beyond the next only raises `lastSeq`: that shows the gap. */
export function bumpSummary(chat: ChatSummary, message: Message, myId: string): ChatSummary {
  if (message.seq <= chat.lastSeq) return chat;
  if (message.seq > chat.lastSeq + 1) return { ...chat, lastSeq: message.seq };
  const isUnread = message.kind === 'text' && message.senderId !== myId && message.seq > chat.lastReadSeq;
  return {
    ...chat,
    lastSeq: message.seq,
    lastMessage: message,
    lastActivityAt: message.createdAt,
    unreadCount: chat.unreadCount + (isUnread ? 1 : 0),
  };
}

/** What I sent has arrived: its bubble is the message now. */
export function dropFromOutbox(state: DeskState, messages: readonly Message[]): DeskState {
  const arrived = new Set(
    messages.filter(({ senderId }) => senderId === state.me.id).map(({ clientId }) => clientId),
  );
  const outbox = state.outbox.filter(({ clientId }) => !arrived.has(clientId));
  return outbox.length === state.outbox.length ? state : { ...state, outbox };
}

/** A message from an event or an ack. A repeat changes nothing; one behind a gap is not shown until the sync. */
export function applyChatMessage(state: DeskState, message: Message): DeskState {
  const settled = dropFromOutbox(state, [message]);
  const chat = settled.chats[message.chatId];
  const thread = settled.threads[message.chatId];
  if (!chat || !thread) return noteUnknownChat(settled, message.chatId);
  const next: DeskState = {
    ...settled,
    threads: { ...settled.threads, [chat.id]: appendMessages(thread, [message]) },
    chats: { ...settled.chats, [chat.id]: bumpSummary(chat, message, state.me.id) },
  };
  return applyTypingStop(next, { room: rooms.chat(chat.id), userId: message.senderId });
}

/** The server spoke of a chat that is not at hand: the next sync brings it. */
export function noteUnknownChat(state: DeskState, chatId: string): DeskState {
  if (state.unknownChats.includes(chatId)) return state;
  return { ...state, unknownChats: [...state.unknownChats, chatId] };
}

import type { ChatSummary, Message } from '@/lib/contracts/chats';
import { rooms } from '@/lib/contracts/rooms';
import type { DeskState, ThreadState } from '../desk-state';
import { applyTypingStop } from './apply-typing';
import { appendMessages } from './thread-messages';

/** The list's line of a chat after its next message. */
export function bumpSummary(chat: ChatSummary, message: Message, myId: string): ChatSummary {
  const isUnread = message.kind === 'text' && message.senderId !== myId && message.seq > chat.lastReadSeq;
  return {
    ...chat,
    lastSeq: Math.max(chat.lastSeq, message.seq),
    lastMessage: message,
    lastActivityAt: message.createdAt,
    unreadCount: chat.unreadCount + (isUnread ? 1 : 0),
  };
}

/** The list's line follows the thread; a message beyond the next only shows that there is a gap. */
function receive(chat: ChatSummary, before: ThreadState, message: Message, myId: string) {
  const thread = appendMessages(before, [message]);
  const added = thread.messages.slice(before.messages.length);
  const bumped = added.reduce((line, next) => bumpSummary(line, next, myId), chat);
  return { thread, chat: { ...bumped, lastSeq: Math.max(bumped.lastSeq, message.seq) } };
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
  if (!chat || !thread) return noteDoubtfulChat(settled, message.chatId);
  const received = receive(chat, thread, message, state.me.id);
  const next: DeskState = {
    ...settled,
    threads: { ...settled.threads, [chat.id]: received.thread },
    chats: { ...settled.chats, [chat.id]: received.chat },
  };
  return applyTypingStop(next, { room: rooms.chat(chat.id), userId: message.senderId });
}

/** The next sync brings the chat, or puts its numbers right. */
export function noteDoubtfulChat(state: DeskState, chatId: string): DeskState {
  if (state.doubtfulChats.includes(chatId)) return state;
  return { ...state, doubtfulChats: [...state.doubtfulChats, chatId] };
}

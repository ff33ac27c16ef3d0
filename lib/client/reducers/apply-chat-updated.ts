import type { Chat, ChatMember, ChatSummary } from '@/lib/contracts/chats';
import type { DeskState } from '../desk-state';
import { noteDoubtfulChat } from './apply-chat-message';
import { tailThread } from './thread-messages';

/** The chat is not mine any more: nothing of it stays. */
export function removeChats(state: DeskState, chatIds: readonly string[]): DeskState {
  if (chatIds.length === 0) return state;
  const gone = new Set(chatIds);
  const without = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)));
  return {
    ...state,
    chats: without(state.chats),
    threads: without(state.threads),
    doubtfulChats: state.doubtfulChats.filter((id) => !gone.has(id)),
  };
}

/** Receipts travel by their own event, which may be newer than the copy in this one. */
function keepReceipts(member: ChatMember, known: ChatMember | undefined): ChatMember {
  if (!known) return member;
  return {
    ...member,
    lastReadSeq: known.lastReadSeq,
    deliveredSeq: Math.max(known.deliveredSeq, member.deliveredSeq),
  };
}

/** Who is not in the chat any more: their messages keep their names. */
function keepNames(known: ChatSummary, chat: Chat): ChatSummary['formerMembers'] {
  const present = new Set(chat.members.map(({ userId }) => userId));
  const names = new Map(
    [...known.formerMembers, ...known.members].map(({ userId, name }) => [userId, { userId, name }]),
  );
  return [...names.values()].filter(({ userId }) => !present.has(userId));
}

/** A new name or other members. An older version is ignored; null means that I am out. */
export function applyChatUpdated(state: DeskState, chatId: string, chat: Chat | null): DeskState {
  if (!chat) return removeChats(state, [chatId]);
  const known = state.chats[chatId];
  if (!known) return noteDoubtfulChat(state, chatId);
  if (chat.version < known.version) return state;
  const byId = new Map(known.members.map((member) => [member.userId, member]));
  const next: ChatSummary = {
    ...known,
    name: chat.name,
    version: chat.version,
    // Beyond what is held it shows a gap until the line about the change has come.
    lastSeq: Math.max(known.lastSeq, chat.lastSeq),
    members: chat.members.map((member) => keepReceipts(member, byId.get(member.userId))),
    formerMembers: keepNames(known, chat),
  };
  return { ...state, chats: { ...state.chats, [chatId]: next } };
}

/** Muted, or heard again, on one of my devices. */
export function applyChatMuted(state: DeskState, muted: { chatId: string; isMuted: boolean }): DeskState {
  const chat = state.chats[muted.chatId];
  if (!chat) return state;
  return { ...state, chats: { ...state.chats, [chat.id]: { ...chat, isMuted: muted.isMuted } } };
}

/** A chat as a command or a page answered it; what is at hand stays when it is newer. */
export function addSummary(state: DeskState, summary: ChatSummary): DeskState {
  const thread = state.threads[summary.id];
  const known = state.chats[summary.id];
  if (known && thread && (known.lastSeq > summary.lastSeq || known.version > summary.version)) return state;
  return {
    ...state,
    doubtfulChats: state.doubtfulChats.filter((id) => id !== summary.id),
    chats: { ...state.chats, [summary.id]: summary },
    threads: { ...state.threads, [summary.id]: known && thread ? thread : tailThread(summary) },
  };
}

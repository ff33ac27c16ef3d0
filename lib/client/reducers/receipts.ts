import type { DeskState } from '../desk-state';
import { chatSubjects, mentionsSubject } from '@/lib/contracts/chat-subjects';
import { countUnread } from './count-unread';

/** Read at once on this screen; the server's answer, or the next catch-up, has the last word. */
export function readThrough(state: DeskState, chatId: string, seq: number): DeskState {
  const chat = state.chats[chatId];
  const thread = state.threads[chatId];
  if (!chat || !thread || chat.lastReadSeq >= seq) return state;
  const unreadCount = countUnread(thread, state.me.id, seq) ?? chat.unreadCount;
  return { ...state, chats: { ...state.chats, [chatId]: { ...chat, lastReadSeq: seq, unreadCount } } };
}

/** Chats with messages by others that this person has received and not said so: id and seq. Read ones are received anyway. */
export function undelivered({ chats, threads, me }: DeskState): [string, number][] {
  return Object.values(chats).flatMap((chat): [string, number][] => {
    const mine = chat.members.find(({ userId }) => userId === me.id);
    const thread = threads[chat.id];
    if (!mine || !thread) return [];
    const told = Math.max(mine.deliveredSeq, chat.lastReadSeq);
    const last = thread.messages.findLast(({ senderId }) => senderId !== me.id);
    return last && last.seq > told ? [[chat.id, last.seq]] : [];
  });
}

/** Some message of the chat calls me by `@name`, and I have not read it. */
export function hasUnreadMention({ notifications }: DeskState, chatId: string): boolean {
  const subject = mentionsSubject(chatId);
  return Object.values(notifications).some((row) => row.subjectKey === subject && !row.readAt);
}

/** Reading the chat reads its notifications too. */
export function hasUnreadNotification({ notifications }: DeskState, chatId: string): boolean {
  const subjects = chatSubjects(chatId);
  return Object.values(notifications).some(
    (row) => subjects.includes(row.subjectKey) && !row.readAt && !row.archivedAt,
  );
}

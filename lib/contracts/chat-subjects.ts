import { rooms } from './rooms';

/** What the notifications are about that say who calls the reader by `@name` in a chat. */
export const mentionsSubject = (chatId: string): string => `mentions_${rooms.chat(chatId)}`;

/** What all notifications of a chat are about: what is written in it, and apart from that, who calls the reader. */
export const chatSubjects = (chatId: string): string[] => [rooms.chat(chatId), mentionsSubject(chatId)];

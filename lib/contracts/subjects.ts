import { rooms } from './rooms';

/** What notifications of a chat are about: what is written in it, and apart from that, who calls the reader by `@name`. */
export const chatSubjects = (chatId: string): string[] => [
  rooms.chat(chatId),
  `mentions_${rooms.chat(chatId)}`,
];

import type { Chat, Message } from '@/lib/contracts/chats';
import type { UserActor } from '@/lib/core/actor';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { publishNotified, type InboxChange } from '@/lib/domain/notifications';

/** A chat that was renamed or whose members changed: how it is now, the line about it, whom it notified. */
export type ChatChange = { chat: Chat; line: Message | null; inboxes: InboxChange[] };

/** Tells the members. Call it after the commit, once the rooms are right. */
export function publishChatChange(actor: UserActor, { chat, line, inboxes }: ChatChange): void {
  const members = audience.chat(chat.id);
  publish(members, 'chat_updated', { chatId: chat.id, version: chat.version, chat });
  if (line) publish(members, 'chat_message', { message: line, senderName: actor.name });
  publishNotified(inboxes);
}

import { roleWords } from '@/components/people/role-words';
import type { Chat, ChatMember, ChatSummary, Message } from '@/lib/contracts/chats';

/** The other person of a direct chat; null in a group. */
export function otherMember(chat: Pick<Chat, 'kind' | 'members'>, meId: string): ChatMember | null {
  if (chat.kind !== 'direct') return null;
  return chat.members.find((member) => member.userId !== meId) ?? null;
}

export function chatTitle(chat: Pick<Chat, 'kind' | 'members' | 'name'>, meId: string): string {
  return chat.name ?? otherMember(chat, meId)?.name ?? 'Former member';
}

/** Somebody's name in a chat. Members leave; their words and their names stay. */
function nameIn(chat: Pick<ChatSummary, 'members' | 'formerMembers'>, userId: string): string | undefined {
  return [...chat.members, ...chat.formerMembers].find((person) => person.userId === userId)?.name;
}

export function senderName(chat: Pick<ChatSummary, 'members' | 'formerMembers'>, senderId: string): string {
  return nameIn(chat, senderId) ?? 'Former member';
}

/** Whom a message calls by `@name`, to mark them in its text. */
export function mentionedPeople(
  chat: Pick<ChatSummary, 'members' | 'formerMembers'>,
  { mentionedIds = [] }: Pick<Message, 'mentionedIds'>,
): { id: string; name: string }[] {
  return mentionedIds.flatMap((id) => {
    const name = nameIn(chat, id);
    return name === undefined ? [] : [{ id, name }];
  });
}

/** Whom a message of mine can call: everyone else who is in the chat. */
export function othersToMention(chat: Pick<Chat, 'members'>, meId: string) {
  return chat.members
    .filter(({ userId }) => userId !== meId)
    .map(({ userId, name, role }) => ({ id: userId, name, detail: roleWords[role].label }));
}

/** The last thing that happened, in one line: "You: on my way". */
export function chatPreview(chat: ChatSummary, meId: string): string {
  const message = chat.lastMessage;
  if (!message) return 'No messages yet';
  const text = message.body.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (message.kind === 'system') return text;
  if (message.senderId === meId) return `You: ${text}`;
  return chat.kind === 'group' ? `${senderName(chat, message.senderId).split(' ')[0]}: ${text}` : text;
}

/** "Ana is typing…", "Ana and Piotr are typing…", "3 people are typing…" */
export function typingSentence(names: string[]): string {
  if (names.length === 0) return '';
  if (names.length === 1) return `${names[0]} is typing…`;
  if (names.length === 2) return `${names[0]} and ${names[1]} are typing…`;
  return `${names.length} people are typing…`;
}

/** What a screen reader hears for messages that just came; many at once become one sentence. */
export function arrivalSentence(arrivals: { name: string; body: string }[]): string {
  const [first] = arrivals;
  if (!first) return '';
  if (arrivals.length === 1) return `${first.name}: ${first.body.slice(0, 300)}`;
  const names = [...new Set(arrivals.map((arrival) => arrival.name))];
  const from = names.length <= 2 ? names.join(' and ') : `${names.length} people`;
  return `${arrivals.length} new messages from ${from}`;
}

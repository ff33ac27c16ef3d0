import { singleton } from '@/lib/core/singleton';

type View = { userId: string; chatId: string };
type Looker = { chatId: string; userId: string };

/** What the connections of this process show: in memory only, gone with them. */
const state = () =>
  singleton('chat-views', () => ({
    bySocket: new Map<string, View>(),
    /** Chat id → connection id → user id. */
    byChat: new Map<string, Map<string, string>>(),
  }));

/** A connection closed, or shows no chat any more. */
export function clearView(socketId: string): void {
  const { bySocket, byChat } = state();
  const view = bySocket.get(socketId);
  if (!view) return;
  bySocket.delete(socketId);
  const sockets = byChat.get(view.chatId);
  sockets?.delete(socketId);
  if (sockets?.size === 0) byChat.delete(view.chatId);
}

/** A connection shows this chat on a visible tab now, or (`isVisible` false, `chatId` null) no chat. */
export function setView(
  socketId: string,
  userId: string,
  { chatId, isVisible }: { chatId: string | null; isVisible: boolean },
): void {
  clearView(socketId);
  if (chatId === null || !isVisible) return;
  const { bySocket, byChat } = state();
  bySocket.set(socketId, { userId, chatId });
  const sockets = byChat.get(chatId) ?? new Map<string, string>();
  byChat.set(chatId, sockets.set(socketId, userId));
}

/** Who looks at one of these chats now. */
export function lookersAt(chatIds: Iterable<string>): Looker[] {
  const { byChat } = state();
  const lookers: Looker[] = [];
  for (const chatId of chatIds) {
    for (const userId of byChat.get(chatId)?.values() ?? []) lookers.push({ chatId, userId });
  }
  return lookers;
}

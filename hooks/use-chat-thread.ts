'use client';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { rooms } from '@/lib/contracts/rooms';
import { useDeskClient } from './desk-context';
import { useDesk } from './use-desk';

/** Where the reader left off when the thread was opened: the divider stays there while they read on. */
function useFrozenUnreadSeq(chatId: string, lastReadSeq: number | undefined) {
  const [frozen, setFrozen] = useState<{ chatId: string; seq: number } | null>(null);
  if (lastReadSeq !== undefined && frozen?.chatId !== chatId) setFrozen({ chatId, seq: lastReadSeq });
  return frozen?.chatId === chatId ? frozen.seq : null;
}

/** This tab shows the chat: the server then does not notify for it. */
function useOpenChat(chatId: string) {
  const client = useDeskClient();
  const isLoaded = useStore(client.store, (state) => state.threads[chatId]?.isLoaded ?? false);
  const { status } = useStore(client.store, (state) => state.connection);
  // What could not be loaded is tried again when a way to the server is back.
  const canLoad = status === 'live' || status === 'rest_only';
  useEffect(() => {
    client.setOpenChat(chatId);
    return () => client.setOpenChat(null);
  }, [client, chatId]);
  useEffect(() => {
    if (!isLoaded) void client.openThread(chatId);
  }, [client, chatId, isLoaded, canLoad]);
  return isLoaded;
}

/** One open chat: its messages, what waits to be sent, who types, and the verbs. */
export function useChatThread(chatId: string) {
  const client = useDeskClient();
  const isLoaded = useOpenChat(chatId);
  const chat = useStore(client.store, (state) => state.chats[chatId] ?? null);
  const thread = useStore(client.store, (state) => state.threads[chatId]);
  const outbox = useDesk((state) => state.outbox.filter((item) => item.chatId === chatId));
  const typing = useDesk((state) => state.typing[rooms.chat(chatId)] ?? []);
  const verbs = useMemo(
    () => ({
      loadOlder: () => client.loadOlder(chatId),
      send: (body: string) => client.send(chatId, body),
      retry: client.retry,
      discard: client.discard,
      markReadThrough: (seq: number) => client.markChatRead(chatId, seq),
      markUnreadFrom: (seq: number) => client.markChatUnread(chatId, seq),
      setTyping: (isTyping: boolean) => client.setTyping(rooms.chat(chatId), isTyping),
    }),
    [client, chatId],
  );
  return {
    chat,
    isLoaded,
    messages: thread?.messages ?? [],
    outbox,
    hasOlder: thread?.hasOlder ?? false,
    isLoadingOlder: thread?.isLoadingOlder ?? false,
    error: thread?.error ?? null,
    typing,
    frozenUnreadSeq: useFrozenUnreadSeq(chatId, chat?.lastReadSeq),
    ...verbs,
  };
}

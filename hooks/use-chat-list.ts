'use client';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useDeskClient } from './desk-context';

/** The person's chats by last activity, and how many messages wait in those that are not muted. */
export function useChatList() {
  const chatsById = useStore(useDeskClient().store, (state) => state.chats);
  return useMemo(() => {
    const chats = Object.values(chatsById).sort(
      (a, b) => b.lastActivityAt.localeCompare(a.lastActivityAt) || a.id.localeCompare(b.id),
    );
    const unreadTotal = chats.reduce((sum, chat) => sum + (chat.isMuted ? 0 : chat.unreadCount), 0);
    return { chats, unreadTotal };
  }, [chatsById]);
}

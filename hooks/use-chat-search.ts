'use client';

import { useEffect, useMemo } from 'react';
import { foldName } from '@/lib/contracts/fold-name';
import type { ChatSummary } from '@/lib/contracts/chats';
import { useAddChats } from './use-chat-pages';
import { useSearchResults } from './use-search-results';

function matches(chat: ChatSummary, query: string): boolean {
  return [chat.name ?? '', ...chat.members.map((member) => member.name)].some((name) =>
    foldName(name).includes(query),
  );
}

/** The chats at hand that match, at once, and those the server knows beyond them. An empty query gives all at hand. */
export function useChatSearch(chats: ChatSummary[], query: string) {
  const trimmed = query.trim();
  const remote = useSearchResults<ChatSummary>('/api/chats', trimmed === '' ? null : trimmed);
  const addChats = useAddChats();
  useEffect(() => {
    if (remote.items.length > 0) addChats(remote.items);
  }, [remote.items, addChats]);

  const found = useMemo(() => {
    if (trimmed === '') return chats;
    const folded = foldName(trimmed);
    const foundByServer = new Set(remote.items.map(({ id }) => id));
    return chats.filter((chat) => matches(chat, folded) || (!remote.isLoading && foundByServer.has(chat.id)));
  }, [chats, trimmed, remote.items, remote.isLoading]);
  return { found, isSearching: remote.isLoading, error: remote.error };
}

'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { addSummary } from '@/lib/client/reducers/apply-chat-updated';
import { getJson } from '@/lib/client/rest-client';
import type { ChatSummary } from '@/lib/contracts/chats';
import type { Page } from '@/lib/contracts/common';
import { useDeskClient } from './desk-context';

/** Puts chats that came by a page into the live state, where newer copies win. */
export function useAddChats() {
  const client = useDeskClient();
  return useCallback(
    (chats: readonly ChatSummary[]) => client.store.setState((state) => chats.reduce(addSummary, state)),
    [client],
  );
}

/** The first page as the server rendered it, and the pages after it. The chats land in the live state. */
export function useChatPages(first: Page<ChatSummary>) {
  const addChats = useAddChats();
  const [nextCursor, setNextCursor] = useState(first.nextCursor);
  const [error, setError] = useState<string | null>(null);
  const isLoading = useRef(false);
  const isSeeded = useRef(false);
  useEffect(() => {
    if (isSeeded.current) return;
    isSeeded.current = true;
    addChats(first.items);
  }, [addChats, first]);

  const loadMore = useCallback(async () => {
    if (!nextCursor || isLoading.current) return;
    isLoading.current = true;
    const page = await getJson<Page<ChatSummary>>(`/api/chats?after=${encodeURIComponent(nextCursor)}`);
    isLoading.current = false;
    setError(page.ok ? null : page.error.message);
    if (!page.ok) return;
    addChats(page.data.items);
    setNextCursor(page.data.nextCursor);
  }, [nextCursor, addChats]);

  return { hasMore: nextCursor !== null, loadMore, error };
}

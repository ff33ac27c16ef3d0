'use client';

import { useCallback, useEffect, useRef } from 'react';
import { useDeskClient } from './desk-context';
import { useDesk } from './use-desk';

type Options = { isLoaded: boolean; error: string | null };

/**
 * Loads again what of a thread could not be loaded. By hand; and by itself, once a connection, for an older page (the
 * newest one is `useChatThread`'s business).
 */
export function useThreadRetry(chatId: string, { isLoaded, error }: Options): () => void {
  const client = useDeskClient();
  const isLive = useDesk((state) => state.connection.status === 'live');
  const reconnectCount = useDesk((state) => state.connection.reconnectCount);
  const triedAt = useRef<number | null>(null);
  const retry = useCallback(() => {
    void (isLoaded ? client.loadOlder(chatId) : client.openThread(chatId));
  }, [client, chatId, isLoaded]);
  useEffect(() => {
    if (!error || !isLoaded || !isLive || triedAt.current === reconnectCount) return;
    triedAt.current = reconnectCount;
    retry();
  }, [error, isLoaded, isLive, reconnectCount, retry]);
  return retry;
}

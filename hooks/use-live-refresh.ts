'use client';

import { useEffect } from 'react';
import type { ServerEvent } from '@/lib/contracts/events';
import { useDeskClient } from './desk-context';
import { useSafeRefresh } from './use-safe-refresh';

const SETTLE_MS = 400;

/**
 * Asks the server for the page again when one of these events came, and after every catch-up. A burst asks once.
 * `event` must stay the same while mounted.
 */
export function useLiveRefresh(event: ServerEvent): void {
  const client = useDeskClient();
  const refreshPage = useSafeRefresh();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const refreshSoon = () => {
      timer ??= setTimeout(() => {
        timer = null;
        refreshPage();
      }, SETTLE_MS);
    };
    const stops = [client.on(event, refreshSoon), client.onCaughtUp(refreshSoon)];
    return () => {
      if (timer) clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [client, refreshPage, event]);
}

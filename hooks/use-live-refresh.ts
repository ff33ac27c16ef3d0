'use client';

import { useEffect } from 'react';
import type { ServerEvent } from '@/lib/contracts/events';
import { useDeskClient } from './desk-context';
import { useSafeRefresh } from './use-safe-refresh';

const SETTLE_MS = 400;

/**
 * Asks the server for the page again when one of these events came, and after every catch-up. A burst asks once.
 * `events` must stay the same array while mounted.
 */
export function useLiveRefresh(events: readonly ServerEvent[]): void {
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
    const stops = [...events.map((event) => client.on(event, refreshSoon)), client.onCaughtUp(refreshSoon)];
    return () => {
      if (timer) clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [client, refreshPage, events]);
}

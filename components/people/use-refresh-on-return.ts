'use client';

import { useEffect } from 'react';
import { useSafeRefresh } from '@/hooks/use-safe-refresh';

/** Asks the server again when the tab is looked at again: others may have changed the list meanwhile. */
export function useRefreshOnReturn(): void {
  const refreshPage = useSafeRefresh();
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') refreshPage();
    };
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [refreshPage]);
}

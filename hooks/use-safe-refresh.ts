'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { isReachable } from '@/lib/client/is-reachable';

/**
 * Asks the server for this page again, unless it does not answer: Next would then load the page anew, and leave the
 * person with the browser's own "cannot be reached" instead of what they were doing.
 */
export function useSafeRefresh(): () => void {
  const router = useRouter();
  return useCallback(() => {
    void isReachable().then((isUp) => {
      if (isUp) router.refresh();
    });
  }, [router]);
}

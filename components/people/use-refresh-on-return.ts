'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Asks the server again when the tab is looked at again: others may have changed the list meanwhile. */
export function useRefreshOnReturn(): void {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') router.refresh();
    };
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [router]);
}

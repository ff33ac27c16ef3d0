'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the server's markup and the browser's first render, which must be alike; true once the page is alive. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False in the server's markup and the first render of the browser, which must be the same; then true. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

'use client';

import { useEffect, useState } from 'react';

/** True once `delayMs` have passed since `since` (ISO 8601). */
export function useIsLate(since: string, delayMs: number): boolean {
  const [lateSince, setLateSince] = useState<string | null>(null);
  useEffect(() => {
    const remainingMs = new Date(since).getTime() + delayMs - Date.now();
    const timer = setTimeout(() => setLateSince(since), Math.max(0, remainingMs));
    return () => clearTimeout(timer);
  }, [since, delayMs]);
  return lateSince === since;
}

'use client';

import { useEffect, useState } from 'react';

const HIGHLIGHT_MS = 6_000;

/** What somebody else just changed in a record, by the names of its fields; `by` null: the desk itself. */
export type RecentChange = { fields: readonly string[]; by: string | null };

/** Holds a change for the few seconds in which it is highlighted. */
export function useRecentChange() {
  const [changed, setChanged] = useState<RecentChange | null>(null);
  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => setChanged(null), HIGHLIGHT_MS);
    return () => clearTimeout(timer);
  }, [changed]);
  return { changed, setChanged };
}

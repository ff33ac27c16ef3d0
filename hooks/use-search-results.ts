'use client';

import { useEffect, useState } from 'react';
import { getJson } from '@/lib/client/rest-client';
import type { Page } from '@/lib/contracts/common';
import { useDebounced } from './use-debounced';

const DEBOUNCE_MS = 200;

type Answer<Item> = { path: string; items: Item[]; error: string | null };

/**
 * Asks `path` (it may have a query of its own) with `q`, a moment after the typing stops. A newer question drops the answer of an older one; the last
 * items stay until the new ones are there. `null` asks nothing.
 */
export function useSearchResults<Item>(path: string, query: string | null) {
  const settled = useDebounced(query, DEBOUNCE_MS);
  const [answer, setAnswer] = useState<Answer<Item> | null>(null);
  const wanted =
    settled === null
      ? null
      : `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ limit: '50', ...(settled && { q: settled }) })}`;
  useEffect(() => {
    if (wanted === null) return;
    const controller = new AbortController();
    void getJson<Page<Item>>(wanted, { signal: controller.signal }).then((page) => {
      if (controller.signal.aborted) return;
      setAnswer((last) =>
        page.ok
          ? { path: wanted, items: page.data.items, error: null }
          : { path: wanted, items: last?.items ?? [], error: page.error.message },
      );
    });
    return () => controller.abort();
  }, [wanted]);
  const isCurrent = answer?.path === wanted && settled === query;
  return {
    items: query === null ? [] : (answer?.items ?? []),
    isLoading: query !== null && !isCurrent,
    error: isCurrent ? answer.error : null,
  };
}

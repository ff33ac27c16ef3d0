'use client';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { InboxCursor } from '@/lib/client/inbox-rows';
import { inboxRowsDownTo } from '@/lib/client/inbox-rows';
import { loadInboxPage } from '@/lib/client/load-inbox-page';
import type { InboxFilter } from '@/lib/contracts/notifications';
import { useDeskClient } from './desk-context';
import { useDesk } from './use-desk';
import { useInboxVerbs } from './use-inbox-verbs';

type Loaded = { key: string; nextCursor: string | null; downTo: InboxCursor | null };

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** Pages of one filter. The rows land in the store; here is only how far down they were loaded. */
function useInboxPages(filter: InboxFilter) {
  const client = useDeskClient();
  const generation = useStore(client.store, (state) => state.inboxGeneration);
  const key = `${filter}:${generation}`;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState<{ key: string; message: string } | null>(null);
  const current = loaded?.key === key ? loaded : null;
  const error = failed?.key === key ? failed.message : null;

  const land = useCallback(
    (page: Awaited<ReturnType<typeof loadInboxPage>>) => {
      setFailed(page.ok ? null : { key, message: page.error.message });
      if (page.ok) setLoaded({ key, ...page.data });
    },
    [key],
  );
  useEffect(() => {
    const { signal, abort } = abortable();
    void loadInboxPage(client.store, { filter, after: null, signal }).then(
      (page) => signal.aborted || land(page),
    );
    return abort;
  }, [client, filter, land]);
  const load = useCallback(
    async (after: string) => land(await loadInboxPage(client.store, { filter, after })),
    [client, filter, land],
  );
  return { current, error, load };
}

/** One view of the inbox, live: a row that no longer fits the filter leaves, a new one appears on top. */
export function useInbox(filter: InboxFilter) {
  const { current, error, load } = useInboxPages(filter);
  const [isLoadingMore, setIsLoadingMore] = useState(false);
  const isLoading = isLoadingMore || (current === null && error === null);
  const notifications = useDesk((state) =>
    inboxRowsDownTo(state.notifications, filter, current ? current.downTo : undefined),
  );
  const nextCursor = current?.nextCursor ?? null;
  const hasMore = nextCursor !== null;
  const isLoaded = current !== null;
  const verbs = useInboxVerbs();
  const loadMore = useCallback(async () => {
    if (!nextCursor) return;
    setIsLoadingMore(true);
    await load(nextCursor);
    setIsLoadingMore(false);
  }, [load, nextCursor]);
  return useMemo(
    () => ({ notifications, hasMore, loadMore, isLoading, isLoaded, error, ...verbs }),
    [notifications, hasMore, loadMore, isLoading, isLoaded, error, verbs],
  );
}

'use client';

import { useEffect, useState } from 'react';
import { useDesk } from '@/hooks/use-desk';
import { useDeskClient } from '@/hooks/desk-context';
import { useInbox } from '@/hooks/use-inbox';
import { mergeRows } from '@/lib/client/reducers/merge-rows';
import type { InboxFilter, Notification } from '@/lib/contracts/notifications';
import { keepRows } from './keep-rows';

export type FirstPage = { filter: InboxFilter; items: Notification[] };

/** The rows of a tab: what the server rendered until the live state has them, then live, with what was just read kept in place. */
export function useInboxPage(tab: InboxFilter, first: FirstPage) {
  const inbox = useInbox(tab);
  const { store } = useDeskClient();
  useEffect(() => {
    store.setState((state) => ({ notifications: mergeRows(state.notifications, first.items) }));
  }, [store, first.items]);

  const [kept, setKept] = useState<{ tab: InboxFilter; ids: string[] }>({ tab, ids: [] });
  const keptIds = kept.tab === tab ? kept.ids : [];
  const keep = (id: string) => setKept({ tab, ids: keptIds.includes(id) ? keptIds : [...keptIds, id] });

  const byId = useDesk((state) => state.notifications);
  const live = keepRows(inbox.notifications, keptIds, byId, tab);
  const isFirst = !inbox.isLoaded && live.length === 0 && tab === first.filter;
  const rows = isFirst ? first.items : live;
  const isWaiting = !inbox.isLoaded && !isFirst && rows.length === 0 && !inbox.error;
  return { ...inbox, rows, keep, isWaiting };
}

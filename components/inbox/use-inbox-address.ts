'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import type { InboxFilter } from '@/lib/contracts/notifications';
import { parseTab } from './inbox-tabs';

/** The tab and the open notification live in the address: Back returns to them, and a link can name them. */
export function useInboxAddress() {
  const params = useSearchParams();
  const tab = parseTab(params.get('tab'));
  const openId = params.get('n');

  const go = useCallback((next: { tab: InboxFilter; openId: string | null }) => {
    const query = new URLSearchParams();
    if (next.tab !== 'unread') query.set('tab', next.tab);
    if (next.openId) query.set('n', next.openId);
    // Without a request: the rows are here already.
    window.history.replaceState(null, '', query.size > 0 ? `/inbox?${query}` : '/inbox');
  }, []);
  return { tab, openId, go };
}

'use client';
import { useEffect } from 'react';
import { keepTitleBadge, showFaviconDot } from '@/lib/client/page-badge';
import { useDesk } from './use-desk';

/** The unread number in the tab's title and a dot on its icon. Once, in the shell. */
export function usePageBadge(): void {
  const unread = useDesk((state) => state.counts.unread);
  const hasUnread = unread > 0;
  useEffect(() => keepTitleBadge(unread), [unread]);
  useEffect(() => (hasUnread ? showFaviconDot() : undefined), [hasUnread]);
}

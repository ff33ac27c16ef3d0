'use client';

import { useEffect } from 'react';
import { useDesk } from '@/hooks/use-desk';

const PREFIX = /^\(\d+\+?\) /;
const UNREAD_ICON = '/icon-unread.svg';

/** The tab in the browser's tab bar: `(3) Inbox · Carillon`, and a dot on the icon. */
export function DocumentBadge() {
  const unread = useDesk((state) => state.counts.unread);
  useEffect(() => {
    setIcon(unread > 0);
    const write = () => writeTitle(unread);
    write();
    // Pages set their own title on navigation; the number goes back in front of it.
    const observer = new MutationObserver(write);
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [unread]);
  return null;
}

function writeTitle(unread: number) {
  const bare = document.title.replace(PREFIX, '');
  const title = unread > 0 ? `(${unread > 99 ? '99+' : unread}) ${bare}` : bare;
  if (title !== document.title) document.title = title;
}

function setIcon(hasUnread: boolean) {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]')) {
    link.dataset.plain ??= link.getAttribute('href') ?? '';
    const href = hasUnread ? UNREAD_ICON : link.dataset.plain;
    if (link.getAttribute('href') !== href) link.setAttribute('href', href);
  }
}

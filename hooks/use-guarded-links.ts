'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { isReachable } from '@/lib/client/is-reachable';
import { useDeskClient } from './desk-context';

/** Where a plain click on a link to another page of the desk goes; null for every other click. */
function clickedPath(event: MouseEvent): string | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  if (!isPlain || !link || link.target || link.hasAttribute('download')) return null;
  const { origin, pathname, search, hash } = new URL(link.href);
  const isHere = pathname === location.pathname && search === location.search;
  return origin !== location.origin || isHere ? null : `${pathname}${search}${hash}`;
}

/**
 * While the connection is not live a link is followed only when the desk answers: Next would otherwise leave the app for
 * the browser's error page, and with it everything that waits here.
 */
export function useGuardedLinks(onUnreachable: () => void): void {
  const client = useDeskClient();
  const router = useRouter();
  const say = useRef(onUnreachable);
  useEffect(() => {
    say.current = onUnreachable;
  });
  useEffect(() => {
    async function follow(path: string): Promise<void> {
      if (await isReachable()) router.push(path);
      else say.current();
    }
    function onClick(event: MouseEvent): void {
      if (client.store.getState().connection.status === 'live') return;
      const path = clickedPath(event);
      if (path === null) return;
      // Only the navigation is taken over: a menu with the link in it still closes.
      event.preventDefault();
      void follow(path);
    }
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, [client, router]);
}

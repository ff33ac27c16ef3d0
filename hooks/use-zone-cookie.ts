'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { ZONE_COOKIE } from '@/lib/contracts/time-zone';

const ONE_YEAR_S = 31_536_000;

/** Tells the server in which zone this browser is, for what it renders. A page that asked for a day is asked again. */
export function useZoneCookie(): void {
  const router = useRouter();
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const cookie = `${ZONE_COOKIE}=${encodeURIComponent(zone)}`;
    if (document.cookie.split('; ').includes(cookie)) return;
    document.cookie = `${cookie}; path=/; max-age=${ONE_YEAR_S}; samesite=lax`;
    if (new URLSearchParams(window.location.search).has('due')) router.refresh();
  }, [router]);
}

'use client';

import { useZoneCookie } from '@/hooks/use-zone-cookie';

/** Shows nothing: keeps the server told in which zone the person is. */
export function ZoneCookie() {
  useZoneCookie();
  return null;
}

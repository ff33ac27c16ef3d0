'use client';

import { usePageBadge } from '@/hooks/use-page-badge';

/** The tab in the browser's tab bar: `(3) Inbox · Carillon`, and a dot on the icon. */
export function DocumentBadge() {
  usePageBadge();
  return null;
}

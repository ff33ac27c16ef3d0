'use client';

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useIsHydrated } from '@/hooks/use-is-hydrated';

/** What is printed of a page instead of the page itself (see globals.css). On the screen it is not there. */
export function PrintSheet({ children }: { children: ReactNode }) {
  if (!useIsHydrated()) return null;
  return createPortal(<div className="print-sheet">{children}</div>, document.body);
}

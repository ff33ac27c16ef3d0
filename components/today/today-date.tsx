'use client';

import { useSyncExternalStore } from 'react';
import { halfMinuteClock as clock } from '@/components/ui/clock';

/** "Friday 20 November", where the reader is. */
export function TodayDate() {
  const now = useSyncExternalStore(clock.subscribe, clock.get, clock.getOnServer);
  // The server does not know the reader's day: its line is kept free until the page is alive.
  if (now === null) return <span>{'\u00a0'}</span>;
  return new Date(now).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
}

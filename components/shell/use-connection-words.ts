'use client';

import { useSyncExternalStore } from 'react';
import { halfSecondClock as clock } from '@/components/ui/clock';
import { useDesk } from '@/hooks/use-desk';
import { connectionWords, isBannerDue } from './connection-words';

const idle = () => () => {};

/** The connection in words, ticking only while something counts down. */
export function useConnectionWords() {
  const connection = useDesk((state) => state.connection);
  const waitingCount = useDesk((state) => state.outbox.filter((item) => item.state !== 'failed').length);
  const isCalm = connection.status === 'live' || connection.status === 'catching_up';
  const now = useSyncExternalStore(isCalm ? idle : clock.subscribe, clock.get, clock.getOnServer) ?? 0;
  const words = connectionWords({ connection, waitingCount, now });
  return { ...words, status: connection.status, isBannerDue: isBannerDue(connection, now) };
}

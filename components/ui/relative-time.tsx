'use client';

import { useSyncExternalStore } from 'react';
import { halfMinuteClock as clock } from './clock';
import { absoluteTime, relativeTime } from './format-time';
import { Tooltip } from './tooltip';

type RelativeTimeProps = {
  /** ISO 8601. */
  at: string;
  /** Inside something that takes the focus itself (a row, a button): no stop of its own, the absolute time on hover only. */
  isInControl?: boolean;
  className?: string;
};

/** "4 min ago"; the full date and time on hover and focus. */
export function RelativeTime({ at, isInControl, className }: RelativeTimeProps) {
  const now = useSyncExternalStore(clock.subscribe, clock.get, clock.getOnServer);
  const isServer = now === null;
  const time = (
    <time
      // The server's clock and zone are not the reader's: the element is replaced, not patched, once the page is alive.
      key={isServer ? 'server' : 'live'}
      suppressHydrationWarning
      dateTime={at}
      title={isInControl && !isServer ? absoluteTime(at) : undefined}
      tabIndex={isInControl ? undefined : 0}
      className={className}
    >
      {relativeTime(at, now ?? Date.parse(new Date().toISOString()), isServer ? 'UTC' : undefined)}
    </time>
  );
  if (isInControl) return time;
  return <Tooltip content={absoluteTime(at)}>{time}</Tooltip>;
}

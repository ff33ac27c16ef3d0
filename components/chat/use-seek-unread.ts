'use client';

import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useState } from 'react';
import type { ThreadRow } from './thread-rows';

type Options = {
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  rows: ThreadRow[];
  isUnreadAbove: boolean;
  isLoadingOlder: boolean;
  onLoadOlder: () => void;
};

/** Loads page after page until the unread divider is there, then goes to it. */
export function useSeekUnread({ virtualizer, rows, isUnreadAbove, isLoadingOlder, onLoadOlder }: Options) {
  const [isWanted, setIsWanted] = useState(false);
  const divider = rows.findIndex((row) => row.kind === 'unread');
  const isFound = isWanted && !isUnreadAbove;
  useEffect(() => {
    if (isWanted && isUnreadAbove && !isLoadingOlder) onLoadOlder();
  }, [isWanted, isUnreadAbove, isLoadingOlder, onLoadOlder]);
  useEffect(() => {
    if (!isFound) return;
    const frame = requestAnimationFrame(() => {
      if (divider >= 0) virtualizer.scrollToIndex(divider, { align: 'start' });
      // One jump a wish: afterwards the reader scrolls as they like.
      setIsWanted(false);
    });
    return () => cancelAnimationFrame(frame);
  }, [isFound, divider, virtualizer]);
  return { isSeeking: isWanted && isUnreadAbove, seek: () => setIsWanted(true) };
}

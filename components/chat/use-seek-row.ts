'use client';

import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState } from 'react';

export type SeekOptions = {
  virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** The row to go to; -1 while it is not loaded, or not there. */
  index: number;
  /** It is further up than what is loaded. */
  isAbove: boolean;
  align: 'start' | 'center';
  isLoadingOlder: boolean;
  onLoadOlder: () => void;
  onArrived?: () => void;
};

/** Loads page after page until the row is there, then goes to it. */
export function useSeekRow(options: SeekOptions) {
  const { virtualizer, index, isAbove, align, isLoadingOlder, onLoadOlder, onArrived } = options;
  const [isWanted, setIsWanted] = useState(false);
  const isFound = isWanted && !isAbove;
  useEffect(() => {
    if (isWanted && isAbove && !isLoadingOlder) onLoadOlder();
  }, [isWanted, isAbove, isLoadingOlder, onLoadOlder]);
  useEffect(() => {
    if (!isFound) return;
    const frame = requestAnimationFrame(() => {
      if (index >= 0) virtualizer.scrollToIndex(index, { align });
      // One jump a wish: afterwards the reader scrolls as they like.
      setIsWanted(false);
      onArrived?.();
    });
    return () => cancelAnimationFrame(frame);
  }, [isFound, index, align, virtualizer, onArrived]);
  const seek = useCallback(() => setIsWanted(true), []);
  return { isSeeking: isWanted && isAbove, seek };
}

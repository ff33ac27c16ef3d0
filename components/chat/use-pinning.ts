'use client';

import type { Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';

type List = Virtualizer<HTMLDivElement, Element>;

/** Closer to the end than this counts as being there. */
export const END_THRESHOLD_PX = 48;

/**
 * Whether the end is on the screen. `awaySinceSeq` is null while it is, else the last message that was there when the
 * reader scrolled up. A window that changes its size keeps a reader who was at the end there.
 */
export function usePinning(lastSeq: number) {
  const [awaySinceSeq, setAwaySinceSeq] = useState<number | null>(null);
  const isPinned = useRef(false);
  const height = useRef<number | null>(null);
  const latestSeq = useRef(lastSeq);
  useEffect(() => {
    latestSeq.current = lastSeq;
  }, [lastSeq]);

  const track = useCallback((list: List) => {
    // Until the new size is known, a window that shrank looks like a reader who scrolled.
    if (list.scrollElement?.clientHeight !== height.current) return;
    const isAtEnd = list.isAtEnd(END_THRESHOLD_PX);
    isPinned.current = isAtEnd;
    setAwaySinceSeq((since) => (isAtEnd ? null : (since ?? latestSeq.current)));
  }, []);

  const watchSize = useCallback(
    (element: HTMLDivElement, list: List) => {
      const observer = new ResizeObserver(() => {
        height.current = element.clientHeight;
        if (isPinned.current) list.scrollToEnd();
        else track(list);
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [track],
  );
  return { awaySinceSeq, track, watchSize };
}

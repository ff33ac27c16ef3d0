'use client';

import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { estimateRowHeight } from './estimate-row-height';
import type { ThreadRow } from './thread-rows';
import { END_THRESHOLD_PX, usePinning } from './use-pinning';

/** Older messages are asked for when this few rows are left above. */
const LOAD_AHEAD_ROWS = 12;

type Options = {
  scrollRef: RefObject<HTMLDivElement | null>;
  rows: ThreadRow[];
  lastSeq: number;
  hasOlder: boolean;
  isLoadingOlder: boolean;
  onLoadOlder: () => void;
};

/** Opens at the unread divider, or at the end; the same row under the same roof, so that nothing jumps. */
function usePositionAtOpening(virtualizer: Virtualizer<HTMLDivElement, Element>, rows: ThreadRow[]): void {
  const isPositioned = useRef(false);
  // A list that is mounted again starts at the top again.
  useLayoutEffect(
    () => () => {
      isPositioned.current = false;
    },
    [],
  );
  useLayoutEffect(() => {
    if (isPositioned.current || rows.length === 0) return;
    isPositioned.current = true;
    const divider = rows.findIndex((row) => row.kind === 'unread');
    if (divider >= 0) virtualizer.scrollToIndex(divider, { align: 'start' });
    else virtualizer.scrollToEnd();
  }, [virtualizer, rows]);
}

/** The scroll position of a thread: follows the end only while pinned to it, and stays put when older pages arrive. */
export function useThreadScroll({
  scrollRef,
  rows,
  lastSeq,
  hasOlder,
  isLoadingOlder,
  onLoadOlder,
}: Options) {
  const { awaySinceSeq, track, watchSize } = usePinning(lastSeq);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: (index) => estimateRowHeight(rows[index]!),
    getItemKey: (index) => rows[index]!.key,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: END_THRESHOLD_PX,
    overscan: 8,
    paddingStart: 16,
    paddingEnd: 8,
    onChange: track,
  });
  useLayoutEffect(() => {
    if (scrollRef.current) return watchSize(scrollRef.current, virtualizer);
  }, [scrollRef, virtualizer, watchSize]);
  usePositionAtOpening(virtualizer, rows);

  const firstIndex = virtualizer.range?.startIndex ?? rows.length;
  useEffect(() => {
    if (hasOlder && !isLoadingOlder && rows.length > 0 && firstIndex < LOAD_AHEAD_ROWS) onLoadOlder();
  }, [hasOlder, isLoadingOlder, rows.length, firstIndex, onLoadOlder]);

  const scrollToEnd = useCallback(() => virtualizer.scrollToEnd(), [virtualizer]);
  return { virtualizer, awaySinceSeq, scrollToEnd };
}

'use client';

import type { Virtualizer } from '@tanstack/react-virtual';
import { useState, type KeyboardEvent, type RefObject } from 'react';
import type { ThreadRow } from './thread-rows';

const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

const seqOf = (row: ThreadRow | undefined) => (row?.kind === 'message' ? row.message.seq : null);

/** Arrow keys move between the actions of messages, so that Tab passes a long thread in one step. */
export function useMessageFocus(
  rows: ThreadRow[],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scrollRef: RefObject<HTMLDivElement | null>,
) {
  const [chosenSeq, setChosenSeq] = useState<number | null>(null);
  const lastSeq = seqOf(rows.findLast((row) => row.kind === 'message'));
  const tabStopSeq = chosenSeq ?? lastSeq;

  // Before the button, which would open its menu on an arrow key; Enter and Space still do.
  function onKeyDownCapture(event: KeyboardEvent): void {
    const step = steps[event.key];
    const focused = document.activeElement?.closest('[data-message-actions]');
    if (!step || !focused) return;
    event.preventDefault();
    event.stopPropagation();
    let index = rows.findIndex((row) => seqOf(row) === tabStopSeq) + step;
    while (rows[index] && seqOf(rows[index]) === null) index += step;
    const nextSeq = seqOf(rows[index]);
    if (nextSeq === null) return;
    setChosenSeq(nextSeq);
    virtualizer.scrollToIndex(index);
    // The row may not be on the screen before the scroll is done.
    requestAnimationFrame(() => {
      scrollRef.current
        ?.querySelector<HTMLElement>(`[data-message-actions="${nextSeq}"]`)
        ?.focus({ preventScroll: true });
    });
  }

  return { tabStopSeq, onKeyDownCapture };
}

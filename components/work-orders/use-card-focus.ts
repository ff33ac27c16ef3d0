'use client';

import { useEffect, useRef } from 'react';

/**
 * Keeps the focus on a card that is made anew in another column, whoever moved it: give `holdFocus` to its `onFocus`,
 * `releaseFocus` to its `onBlur`, and mark what takes the focus with `data-move={id}`.
 */
export function useCardFocus() {
  const heldId = useRef<string | null>(null);
  useEffect(() => {
    // React tells of no blur when it removes the element that has the focus; the browser falls back to the body.
    if (!heldId.current || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(`[data-move="${heldId.current}"]`)?.focus();
  });
  return {
    holdFocus: (id: string) => {
      heldId.current = id;
    },
    releaseFocus: () => {
      heldId.current = null;
    },
  };
}

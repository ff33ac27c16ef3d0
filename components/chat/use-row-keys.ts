'use client';

import type { RefObject } from 'react';
import { useSingleKey } from '@/hooks/use-single-key';

/** J and K move the focus through the rows (links with `data-chat-id`) of a list; never while something is typed. */
export function useRowKeys(listRef: RefObject<HTMLElement | null>): void {
  function move(step: 1 | -1): void {
    const rows = [...(listRef.current?.querySelectorAll<HTMLElement>('[data-chat-id]') ?? [])];
    const active = rows.findIndex((row) => row === document.activeElement);
    const from = active >= 0 ? active : rows.findIndex((row) => row.getAttribute('aria-current'));
    const next = from < 0 ? 0 : from + step;
    rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
  }
  useSingleKey('j', () => move(1));
  useSingleKey('k', () => move(-1));
}

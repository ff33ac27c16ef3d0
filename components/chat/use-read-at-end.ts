'use client';

import { useEffect } from 'react';

/** A glance is not reading. */
const READ_AFTER_MS = 1_000;

type Options = { isAtEnd: boolean; lastSeq: number; onSeen: ((seq: number) => void) | null };

/** A chat is read when its end was on the screen for a second, in a tab that is visible. */
export function useReadAtEnd({ isAtEnd, lastSeq, onSeen }: Options): void {
  useEffect(() => {
    if (!isAtEnd || lastSeq === 0 || !onSeen) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const arm = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(() => onSeen(lastSeq), READ_AFTER_MS);
    };
    arm();
    document.addEventListener('visibilitychange', arm);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', arm);
    };
  }, [isAtEnd, lastSeq, onSeen]);
}

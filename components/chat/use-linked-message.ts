'use client';

import { useCallback, useEffect, useState } from 'react';
import { showToast } from '@/components/ui/show-toast';
import { useSeekRow, type SeekOptions } from './use-seek-row';
import type { ThreadRow } from './thread-rows';

const LIT_MS = 6_000;

/** The message that the address points at; `isAbove`: further up than what is loaded. */
export type MessageLink = { seq: number; isAbove: boolean };

const seqOf = (row: ThreadRow) => (row.kind === 'message' || row.kind === 'system' ? row.message.seq : null);

type Options = Omit<SeekOptions, 'index' | 'isAbove' | 'align' | 'onArrived'> & {
  rows: ThreadRow[];
  link: MessageLink | null;
};

/** Goes to the message of a link, once, and lights it up for a while. Answers its seq while it is lit. */
export function useLinkedMessage({ rows, link, ...seeking }: Options): number | null {
  const [litSeq, setLitSeq] = useState<number | null>(null);
  const wantedSeq = link?.seq ?? null;
  const index = wantedSeq === null ? -1 : rows.findIndex((row) => seqOf(row) === wantedSeq);
  const isThere = index >= 0;
  const onArrived = useCallback(() => {
    if (isThere) setLitSeq(wantedSeq);
    else
      showToast({
        tone: 'info',
        title: 'This message is not yours to read',
        description: 'It was written before you joined this chat. Ask a member what it said.',
      });
    // The wish is fulfilled: the same link works again, and a reload opens the chat as always.
    window.history.replaceState(null, '', window.location.pathname);
  }, [isThere, wantedSeq]);
  const { seek } = useSeekRow({
    ...seeking,
    index,
    isAbove: link?.isAbove ?? false,
    align: 'center',
    onArrived,
  });
  useEffect(() => {
    if (wantedSeq !== null) seek();
  }, [wantedSeq, seek]);
  useEffect(() => {
    if (litSeq === null) return;
    const timer = setTimeout(() => setLitSeq(null), LIT_MS);
    return () => clearTimeout(timer);
  }, [litSeq]);
  return litSeq;
}

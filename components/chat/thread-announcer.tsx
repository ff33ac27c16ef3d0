'use client';

import { useEffect, useRef, useState } from 'react';
import type { ChatSummary, Message } from '@/lib/contracts/chats';
import { arrivalSentence, senderName } from './chat-words';

/** Messages that come within this time are announced together. */
const GATHER_MS = 1_500;
const KEPT_LINES = 5;

type Line = { id: number; text: string };

/** Says what others write while the thread is open: one sentence a message, one for a storm. Nothing for older pages. */
export function ThreadAnnouncer({
  chat,
  messages,
  meId,
}: {
  chat: ChatSummary;
  messages: Message[];
  meId: string;
}) {
  const [lines, setLines] = useState<Line[]>([]);
  const announcedSeq = useRef<number | null>(null);
  const lastSeq = messages.at(-1)?.seq ?? 0;
  useEffect(() => {
    announcedSeq.current ??= lastSeq;
    if (lastSeq <= announcedSeq.current) return;
    const timer = setTimeout(() => {
      const from = announcedSeq.current ?? lastSeq;
      announcedSeq.current = lastSeq;
      const arrivals = messages.filter((message) => message.seq > from && message.senderId !== meId);
      const text = arrivalSentence(
        arrivals.map(({ senderId, body }) => ({ name: senderName(chat, senderId), body })),
      );
      if (text) setLines((kept) => [...kept.slice(1 - KEPT_LINES), { id: lastSeq, text }]);
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [lastSeq, messages, chat, meId]);

  return (
    <div
      role="status"
      aria-relevant="additions"
      aria-atomic="false"
      data-testid="announcer"
      className="sr-only"
    >
      {lines.map((line) => (
        <p key={line.id}>{line.text}</p>
      ))}
    </div>
  );
}

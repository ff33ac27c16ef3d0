'use client';

import { useSearchParams } from 'next/navigation';
import { linkedSeqOf } from '@/lib/contracts/message-link';
import type { Message } from '@/lib/contracts/chats';
import type { MessageLink } from './use-linked-message';

type Thread = { messages: Message[]; hasOlder: boolean; isLoaded: boolean };

/** The message this address points at, as soon as the thread is there to look for it. */
export function useMessageLink({ messages, hasOlder, isLoaded }: Thread): MessageLink | null {
  const seq = linkedSeqOf(useSearchParams());
  // A message that has just been written may still be on its way.
  if (seq === null || !isLoaded || seq > (messages.at(-1)?.seq ?? 0)) return null;
  return { seq, isAbove: hasOlder && (messages[0]?.seq ?? 0) > seq };
}

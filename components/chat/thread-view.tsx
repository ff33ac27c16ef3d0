'use client';

import { useState } from 'react';
import { useChatThread } from '@/hooks/use-chat-thread';
import { useDesk } from '@/hooks/use-desk';
import type { ChatSummary, MessagePage } from '@/lib/contracts/chats';
import { OpenThread } from './open-thread';
import { ThreadFailed } from './thread-failed';
import { ThreadMissing } from './thread-missing';
import { ThreadSkeleton } from './thread-skeleton';

export type InitialThread = { chat: ChatSummary; page: MessagePage };

/** One chat. Shows what the server rendered until the live state has the thread, then only the live state. */
export function ThreadView({ chatId, initial }: { chatId: string; initial?: InitialThread }) {
  const thread = useChatThread(chatId);
  const isLive = useDesk((state) => state.connection.status === 'live');
  // Once seen alive, what the server rendered is old; a chat that then goes away is one I am no longer in.
  const [wasKnown, setWasKnown] = useState(false);
  const [wasLoaded, setWasLoaded] = useState(false);
  if (thread.chat && !wasKnown) setWasKnown(true);
  if (thread.isLoaded && !wasLoaded) setWasLoaded(true);

  const chat = thread.chat ?? (wasKnown ? null : (initial?.chat ?? null));
  const page = wasLoaded ? null : (initial?.page ?? null);
  const failure = thread.error && <ThreadFailed chatId={chatId} reason={thread.error} />;
  if (!chat) {
    const isGone = wasKnown || (thread.error && isLive);
    return isGone ? <ThreadMissing /> : failure || <ThreadSkeleton />;
  }
  if (!wasLoaded && !page) return failure || <ThreadSkeleton />;
  const { messages, hasOlder } = page ?? thread;
  return <OpenThread thread={{ ...thread, chat, messages, hasOlder }} />;
}

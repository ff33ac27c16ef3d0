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
  const hasLoaded = useDesk((state) => state.hasLoaded);
  const [wasLive, setWasLive] = useState(false);
  if (thread.chat && !wasLive) setWasLive(true);

  const chat = thread.chat ?? (wasLive ? null : (initial?.chat ?? null));
  if (!chat) {
    if (wasLive) return <ThreadMissing />;
    if (thread.error) return hasLoaded ? <ThreadMissing /> : <ThreadFailed reason={thread.error} />;
    return <ThreadSkeleton />;
  }
  if (!thread.isLoaded && !initial)
    return thread.error ? <ThreadFailed reason={thread.error} /> : <ThreadSkeleton />;
  const fromServer = thread.isLoaded ? null : (initial?.page ?? null);
  return (
    <OpenThread
      thread={{
        ...thread,
        chat,
        messages: fromServer?.messages ?? thread.messages,
        hasOlder: fromServer?.hasOlder ?? thread.hasOlder,
      }}
    />
  );
}

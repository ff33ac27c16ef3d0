'use client';

import { useState } from 'react';
import { useChatThread } from '@/hooks/use-chat-thread';
import { useDesk } from '@/hooks/use-desk';
import { useThreadRetry } from '@/hooks/use-thread-retry';
import type { ChatSummary, MessagePage } from '@/lib/contracts/chats';
import { ChatHeader } from './chat-header';
import { OpenThread } from './open-thread';
import { ThreadFailed } from './thread-failed';
import { ThreadMissing } from './thread-missing';
import { ThreadSkeleton } from './thread-skeleton';

export type InitialThread = { chat: ChatSummary; page: MessagePage };

/** One chat. Shows what the server rendered until the live state has the thread, then only the live state. */
export function ThreadView({ chatId, initial }: { chatId: string; initial?: InitialThread }) {
  const thread = useChatThread(chatId);
  const retry = useThreadRetry(chatId, thread);
  const isLive = useDesk((state) => state.connection.status === 'live');
  // Once seen alive, what the server rendered is old; a chat that then goes away is one I am no longer in.
  const [wasKnown, setWasKnown] = useState(false);
  const [wasLoaded, setWasLoaded] = useState(false);
  if (thread.chat && !wasKnown) setWasKnown(true);
  if (thread.isLoaded && !wasLoaded) setWasLoaded(true);

  const chat = thread.chat ?? (wasKnown ? null : (initial?.chat ?? null));
  const page = wasLoaded ? null : (initial?.page ?? null);
  if (!chat && (wasKnown || (thread.error && isLive))) return <ThreadMissing />;
  if (!chat && thread.error) return <ThreadFailed reason={thread.error} onRetry={retry} />;
  // Without a connection the last message is at hand, and a new one can wait to be sent.
  if (!chat) return <ThreadSkeleton />;
  if (!wasLoaded && !page && !thread.error) return <ThreadSkeleton header={<ChatHeader chat={chat} />} />;
  const { messages, hasOlder } = page ?? thread;
  return <OpenThread thread={{ ...thread, chat, messages, hasOlder }} onRetry={retry} />;
}

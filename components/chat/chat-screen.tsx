'use client';

import { useParams, usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { cn } from '@/components/ui/cn';
import type { ChatSummary } from '@/lib/contracts/chats';
import type { Page } from '@/lib/contracts/common';
import { ChatList } from './chat-list';
import { chatIdOfPath } from './chat-path';
import { NoChatChosen } from './no-chat-chosen';
import { ThreadView } from './thread-view';

/**
 * List and thread side by side; on a phone one of them. The server renders the chat of the first address; those that
 * are opened from the list afterwards come from the live state.
 */
export function ChatScreen({ first, children }: { first: Page<ChatSummary>; children: ReactNode }) {
  const chatId = chatIdOfPath(usePathname());
  const isServersPage = (useParams<{ chatId?: string }>().chatId ?? null) === chatId;
  return (
    <div className="flex h-full min-h-0">
      <div className={cn('h-full w-full shrink-0 md:w-80 md:border-r', chatId && 'max-md:hidden')}>
        <ChatList first={first} currentId={chatId} />
      </div>
      <div className={cn('flex h-full min-w-0 flex-1', !chatId && 'max-md:hidden')}>
        {isServersPage ? children : chatId ? <ThreadView key={chatId} chatId={chatId} /> : <NoChatChosen />}
      </div>
    </div>
  );
}

'use client';

import { MessageSquarePlus, MessagesSquare, SearchX } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { useChatList } from '@/hooks/use-chat-list';
import { useChatPages } from '@/hooks/use-chat-pages';
import { useChatSearch } from '@/hooks/use-chat-search';
import { useDesk } from '@/hooks/use-desk';
import type { ChatSummary } from '@/lib/contracts/chats';
import type { Page } from '@/lib/contracts/common';
import { ChatRows } from './chat-rows';
import { NewChatDialog } from './new-chat-dialog';
import { useRowKeys } from './use-row-keys';

/** Before the live state is there, what the server rendered. */
function useChats(first: Page<ChatSummary>): ChatSummary[] {
  const { chats } = useChatList();
  const hasLoaded = useDesk((state) => state.hasLoaded);
  return chats.length > 0 || hasLoaded ? chats : first.items;
}

export function ChatList({ first, currentId }: { first: Page<ChatSummary>; currentId: string | null }) {
  const [query, setQuery] = useState('');
  const [isStarting, setIsStarting] = useState(false);
  const listRef = useRef<HTMLElement>(null);
  const chats = useChats(first);
  const pages = useChatPages(first);
  const { found, isSearching, error } = useChatSearch(chats, query);
  useRowKeys(listRef);
  const start = () => setIsStarting(true);

  return (
    <nav ref={listRef} aria-label="Chats" className="flex h-full min-h-0 flex-col">
      <header className="flex h-14 shrink-0 items-center justify-between gap-2 px-4">
        <h1 className="text-xl font-semibold">Chat</h1>
        <IconButton icon={MessageSquarePlus} label="New chat" onClick={start} />
      </header>
      <div className="px-4 pb-3">
        <Input
          type="search"
          aria-label="Search chats by name"
          placeholder="Search by name"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {(error ?? pages.error) && (
        <p role="alert" className="px-4 pb-2 text-sm text-red">
          {error ?? pages.error}
        </p>
      )}
      {found.length > 0 ? (
        <ChatRows
          chats={found}
          currentId={currentId}
          hasMore={query === '' && pages.hasMore}
          onLoadMore={() => void pages.loadMore()}
        />
      ) : (
        <NothingFound query={query} isSearching={isSearching} onStart={start} />
      )}
      <NewChatDialog isOpen={isStarting} onOpenChange={setIsStarting} />
    </nav>
  );
}

function NothingFound({
  query,
  isSearching,
  onStart,
}: {
  query: string;
  isSearching: boolean;
  onStart: () => void;
}) {
  const action = (
    <Button variant="primary" onClick={onStart}>
      Start a chat
    </Button>
  );
  if (query.trim() === '')
    return (
      <EmptyState icon={MessagesSquare} title="No chats yet" action={action}>
        Conversations with people of this desk stand here, the latest on top.
      </EmptyState>
    );
  if (isSearching)
    return (
      <p role="status" className="px-4 py-3 text-sm text-muted">
        Searching…
      </p>
    );
  return (
    <EmptyState icon={SearchX} title="No chat by that name" action={action}>
      Try another part of the name, or start a new chat.
    </EmptyState>
  );
}

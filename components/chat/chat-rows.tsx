'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ChatSummary } from '@/lib/contracts/chats';
import { CHAT_ROW_PX, ChatListItem } from './chat-list-item';
import { useIsHydrated } from '@/hooks/use-is-hydrated';

const STATIC_ROWS = 20;
const LOAD_AHEAD_ROWS = 5;

type ChatRowsProps = {
  chats: ChatSummary[];
  currentId: string | null;
  hasMore: boolean;
  onLoadMore: () => void;
};

/** The rows of the list; only those near the screen exist. */
export function ChatRows({ chats, currentId, hasMore, onLoadMore }: ChatRowsProps) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const isHydrated = useIsHydrated();
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: chats.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => CHAT_ROW_PX,
    getItemKey: (index) => chats[index]!.id,
    overscan: 6,
  });
  const lastIndex = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (hasMore && lastIndex >= chats.length - LOAD_AHEAD_ROWS) onLoadMore();
  }, [hasMore, lastIndex, chats.length, onLoadMore]);

  const items = isHydrated
    ? virtualizer.getVirtualItems()
    : chats.slice(0, STATIC_ROWS).map(({ id }, index) => ({ key: id, index, start: index * CHAT_ROW_PX }));
  return (
    <div ref={scrollRef} className="min-h-0 flex-1 overflow-y-auto overscroll-contain" tabIndex={-1}>
      <ul className="relative" style={{ height: chats.length * CHAT_ROW_PX }}>
        {items.map(({ key, index, start }) => (
          <li
            key={String(key)}
            className="absolute inset-x-0 top-0"
            style={{ transform: `translateY(${start}px)` }}
          >
            <ChatListItem chat={chats[index]!} isCurrent={chats[index]!.id === currentId} />
          </li>
        ))}
      </ul>
    </div>
  );
}

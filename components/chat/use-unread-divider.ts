'use client';

import { useEffect, useRef, useState } from 'react';
import type { ChatSummary } from '@/lib/contracts/chats';

/**
 * After which message the unread divider stands, or null. It is set when the chat is opened and stays while the reader
 * reads on; it moves only when they left the tab with everything read and something came meanwhile.
 */
export function useUnreadDivider(chat: ChatSummary) {
  const [dividerSeq, setDividerSeq] = useState(() => (chat.unreadCount > 0 ? chat.lastReadSeq : null));
  const now = useRef(chat);
  useEffect(() => {
    now.current = chat;
  }, [chat]);

  useEffect(() => {
    let readWhenLeft: number | null = null;
    function onVisibility(): void {
      const { lastSeq, unreadCount } = now.current;
      if (document.visibilityState === 'hidden') readWhenLeft = unreadCount === 0 ? lastSeq : null;
      else if (readWhenLeft !== null && lastSeq > readWhenLeft && unreadCount > 0)
        setDividerSeq(readWhenLeft);
    }
    document.addEventListener('visibilitychange', onVisibility);
    return () => document.removeEventListener('visibilitychange', onVisibility);
  }, []);

  return [dividerSeq, setDividerSeq] as const;
}

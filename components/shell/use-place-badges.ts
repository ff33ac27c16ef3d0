'use client';

import { useChatList } from '@/hooks/use-chat-list';
import { useDesk } from '@/hooks/use-desk';

/** What waits in each place: live numbers with their words. */
export function usePlaceBadges() {
  const inbox = useDesk((state) => state.counts.unread);
  const { unreadTotal } = useChatList();
  return {
    inbox: { count: inbox, label: inbox === 1 ? 'unread notification' : 'unread notifications' },
    chat: { count: unreadTotal, label: unreadTotal === 1 ? 'unread message' : 'unread messages' },
  };
}

'use client';

import { useChatList } from '@/hooks/use-chat-list';
import { useDesk } from '@/hooks/use-desk';

/** What waits in each place: live numbers with their words; red while some of it was not seen yet. */
export function usePlaceBadges() {
  const { unread: inbox, unseen } = useDesk((state) => state.counts);
  const { unreadTotal } = useChatList();
  const inboxTone = unseen > 0 ? ('red' as const) : ('neutral' as const);
  return {
    inbox: {
      count: inbox,
      tone: inboxTone,
      label: inbox === 1 ? 'unread notification' : 'unread notifications',
    },
    chat: { count: unreadTotal, label: unreadTotal === 1 ? 'unread message' : 'unread messages' },
  };
}

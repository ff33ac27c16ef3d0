'use client';
import { useCallback, useEffect } from 'react';
import { runCommand } from '@/lib/client/run-command';
import { inboxRows } from '@/lib/client/inbox-rows';
import type { Notification } from '@/lib/contracts/notifications';
import { useDesk } from './use-desk';
import { useWebSocket } from './use-web-socket';

type Options = { onNewMessage?: (notification: Notification) => void };

/** Notifications of chats: whether any is unread, the rows, and how to read them all. */
export function useChatNotifications({ onNewMessage }: Options = {}) {
  const { setOnNewMessage } = useWebSocket();
  useEffect(() => {
    setOnNewMessage(onNewMessage ?? null);
    return () => setOnNewMessage(null);
  }, [setOnNewMessage, onNewMessage]);
  const notifications = useDesk((state) =>
    inboxRows(state.notifications, 'all').filter(({ category }) => category === 'message'),
  );
  const clearNotifications = useCallback(
    () => runCommand('mark_all_read', { filter: { category: 'message' } }),
    [],
  );
  return {
    hasUnreadMessages: notifications.some(({ readAt }) => !readAt),
    notifications,
    clearNotifications,
  };
}

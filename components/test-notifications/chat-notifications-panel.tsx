'use client';

import { CheckCheck } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useChatNotifications } from '@/hooks/use-chat-notifications';
import type { Notification } from '@/lib/contracts/notifications';
import { Facts } from './facts';
import { Panel } from './panel';

/** What the badge of Chat is made of, by the hook that any page can use. */
export function ChatNotificationsPanel() {
  const [heard, setHeard] = useState<{ count: number; last: string | null }>({ count: 0, last: null });
  const onNewMessage = useCallback(({ title }: Notification) => {
    setHeard(({ count }) => ({ count: count + 1, last: title }));
  }, []);
  const { hasUnreadMessages, notifications, clearNotifications } = useChatNotifications({ onNewMessage });
  const [error, setError] = useState<string | null>(null);

  async function clear(): Promise<void> {
    const ack = await clearNotifications();
    setError(ack.ok ? null : ack.error.message);
  }

  const facts = [
    { name: 'Unread', value: hasUnreadMessages ? 'yes' : 'no' },
    { name: 'Chats that notified', value: notifications.length },
    { name: 'New since this page is open', value: heard.count },
    { name: 'The newest of them', value: heard.last ?? 'none' },
  ];
  return (
    <Panel
      title="Chat notifications"
      description="Chat messages only, as counted at Chat. Reading the chat reads them too."
      actions={
        <Button disabled={!hasUnreadMessages} onClick={() => void clear()}>
          <CheckCheck aria-hidden className="size-4" />
          Mark as read
        </Button>
      }
    >
      {error && (
        <p role="alert" className="mb-2 text-sm text-red">
          {error}
        </p>
      )}
      <Facts facts={facts} />
    </Panel>
  );
}

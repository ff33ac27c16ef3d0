'use client';

import { BellOff, CheckCheck } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Popover } from '@/components/ui/popover';
import { useDesk } from '@/hooks/use-desk';
import { useInboxVerbs } from '@/hooks/use-inbox-verbs';
import { inboxRows } from '@/lib/client/inbox-rows';
import { NotificationRow } from './notification-row';
import { RealTimeNotificationBadge } from './real-time-notification-badge';
import { useHasUnread } from './use-has-unread';

const SHOWN = 8;

/** The bell in the top bar and the latest notifications under it. Opening it marks them seen, not read. */
export function BellPopover() {
  const [isOpen, setIsOpen] = useState(false);
  const { markSeen, markAllRead } = useInboxVerbs();
  const hasUnread = useHasUnread();
  const change = (open: boolean) => {
    setIsOpen(open);
    if (open) void markSeen();
  };
  return (
    <Popover
      title="Notifications"
      trigger={<RealTimeNotificationBadge />}
      open={isOpen}
      onOpenChange={change}
      className="w-96"
    >
      <LatestNotifications onOpen={() => setIsOpen(false)} />
      <footer className="flex items-center justify-between gap-2 border-t p-2">
        <Button variant="ghost" size="compact" disabled={!hasUnread} onClick={() => void markAllRead()}>
          <CheckCheck aria-hidden className="size-4" />
          Mark all read
        </Button>
        <ButtonLink href="/inbox" variant="ghost" size="compact" onClick={() => setIsOpen(false)}>
          Open inbox
        </ButtonLink>
      </footer>
    </Popover>
  );
}

function LatestNotifications({ onOpen }: { onOpen: () => void }) {
  const { markRead } = useInboxVerbs();
  const rows = useDesk((state) => inboxRows(state.notifications, 'all').slice(0, SHOWN));
  if (rows.length === 0)
    return (
      <EmptyState icon={BellOff} title="Nothing new" className="py-8">
        What needs you appears here the moment it happens.
      </EmptyState>
    );
  return (
    <ul className="max-h-[60dvh] divide-y overflow-y-auto border-t">
      {rows.map((row) => (
        <li key={row.id} className="transition-colors hover:bg-hover">
          <NotificationRow
            notification={row}
            onOpen={() => {
              onOpen();
              if (!row.readAt) void markRead([row.id]);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

'use client';

import type { MouseEvent } from 'react';
import { NotificationRow } from '@/components/notifications/notification-row';
import { cn } from '@/components/ui/cn';
import type { Notification } from '@/lib/contracts/notifications';
import { RowMenu } from './row-menu';

type InboxListProps = {
  rows: Notification[];
  openId: string | null;
  onOpen: (row: Notification, event: MouseEvent<HTMLAnchorElement>) => void;
  onToggleRead: (row: Notification) => void;
  onToggleDone: (row: Notification) => void;
};

export function InboxList({ rows, openId, onOpen, onToggleRead, onToggleDone }: InboxListProps) {
  return (
    <ul className="divide-y border-b">
      {rows.map((row) => (
        <li
          key={row.id}
          className={cn(
            'flex items-stretch transition-colors',
            row.id === openId ? 'bg-accent-soft' : 'hover:bg-hover',
          )}
        >
          <NotificationRow
            notification={row}
            isSelected={row.id === openId}
            onOpen={(event) => onOpen(row, event)}
            className="flex-1"
          />
          <div className="flex items-center pr-1.5">
            <RowMenu
              notification={row}
              onToggleRead={() => onToggleRead(row)}
              onToggleDone={() => onToggleDone(row)}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

'use client';

import Link from 'next/link';
import type { MouseEvent } from 'react';
import { cn } from '@/components/ui/cn';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Notification } from '@/lib/contracts/notifications';
import { CategoryIcon } from './category-icon';

type NotificationRowProps = {
  notification: Notification;
  /** Before the link is followed; `preventDefault` stays on the page. */
  onOpen: (event: MouseEvent<HTMLAnchorElement>) => void;
  isSelected?: boolean;
  className?: string;
};

/** One notification as a link to what it is about: works before, and without, any script. */
export function NotificationRow({ notification, onOpen, isSelected, className }: NotificationRowProps) {
  const { id, link, title, body, category, severity, readAt, updatedAt } = notification;
  const isUnread = readAt === null;
  return (
    <Link
      href={link}
      prefetch={false}
      onClick={onOpen}
      data-notification={id}
      aria-current={isSelected || undefined}
      className={cn(
        'relative flex min-w-0 items-start gap-2.5 py-2.5 pr-3 pl-5 outline-offset-[-2px]!',
        className,
      )}
    >
      {isUnread && (
        <span className="absolute top-4 left-1.5 size-2 rounded-full bg-accent">
          <span className="sr-only">Unread.</span>
        </span>
      )}
      <CategoryIcon category={category} severity={severity} className="mt-px" />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span
            dir="auto"
            className={cn(
              'line-clamp-2 min-w-0 flex-1 text-left wrap-anywhere',
              isUnread ? 'font-semibold' : 'text-ink',
            )}
          >
            {title}
          </span>
          <RelativeTime at={updatedAt} isInControl className="shrink-0 text-xs text-muted" />
        </span>
        <span dir="auto" className="line-clamp-1 text-left text-sm text-muted">
          {body}
        </span>
      </span>
    </Link>
  );
}

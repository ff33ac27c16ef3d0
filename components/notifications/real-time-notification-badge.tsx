'use client';

import { Bell } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Badge } from '@/components/ui/badge';
import { buttonStyle } from '@/components/ui/button-style';
import { useDesk } from '@/hooks/use-desk';

type Props = Omit<ComponentProps<'button'>, 'children' | 'className'>;

/** The bell and, live, how many notifications are unread; red while some have not been seen yet. */
export function RealTimeNotificationBadge(props: Props) {
  const { unread, unseen } = useDesk((state) => state.counts);
  return (
    <button
      type="button"
      className={buttonStyle({ variant: 'ghost', className: 'relative size-8 p-0! pointer-coarse:size-11' })}
      {...props}
    >
      <Bell aria-hidden className="size-4.5" />
      <span className="sr-only">Notifications</span>
      <Badge
        count={unread}
        label="unread"
        tone={unseen > 0 ? 'red' : 'neutral'}
        className="absolute -top-0.5 left-1/2"
      />
    </button>
  );
}

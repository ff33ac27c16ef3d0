'use client';

import { Copy, Ellipsis, MailOpen, ClipboardList } from 'lucide-react';
import { useState } from 'react';
import { MessageOrderDialog } from '@/components/work-orders/message-order-dialog';
import { Menu, MenuItem } from '@/components/ui/menu';
import { copyText } from '@/components/ui/copy-text';
import { useMe } from '@/hooks/use-desk';
import type { Message } from '@/lib/contracts/chats';
import { isStaff } from '@/lib/contracts/common';

type MessageMenuProps = {
  message: Message;
  /** Who wrote it and when, so that the many buttons of a thread have different names. */
  subject: string;
  isTabStop: boolean;
  onMarkUnread?: () => void;
};

/** What can be done with one message. One stop for the Tab key per thread; arrow keys move between messages. */
export function MessageMenu({ message, subject, isTabStop, onMarkUnread }: MessageMenuProps) {
  const { role } = useMe();
  const [isMakingOrder, setIsMakingOrder] = useState(false);
  return (
    <>
      <Menu
        align="start"
        trigger={
          <button
            type="button"
            suppressHydrationWarning
            aria-label={`Actions for the message ${subject}`}
            data-message-actions={message.seq}
            tabIndex={isTabStop ? 0 : -1}
            className="touch-target mt-0.5 inline-flex size-7 shrink-0 items-center justify-center rounded-sm text-muted opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:bg-hover hover:text-ink focus-visible:opacity-100 data-popup-open:opacity-100 pointer-coarse:opacity-70"
          >
            <Ellipsis aria-hidden className="size-4" />
          </button>
        }
      >
        <MenuItem icon={Copy} onSelect={() => void copyText(message.body, 'Message copied')}>
          Copy message
        </MenuItem>
        {onMarkUnread && (
          <MenuItem icon={MailOpen} onSelect={onMarkUnread}>
            Mark as unread
          </MenuItem>
        )}
        {isStaff(role) && (
          <MenuItem icon={ClipboardList} onSelect={() => setIsMakingOrder(true)}>
            Make a work order of this
          </MenuItem>
        )}
      </Menu>
      {isMakingOrder && <MessageOrderDialog message={message} onClose={() => setIsMakingOrder(false)} />}
    </>
  );
}

'use client';

import { ArchiveRestore, Check, Ellipsis, ExternalLink, Mail, MailOpen } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuLink } from '@/components/ui/menu';
import type { Notification } from '@/lib/contracts/notifications';

type Props = { notification: Notification; onToggleRead: () => void; onToggleDone: () => void };

/** What can be done with a row, for those who do not use the keys. */
export function RowMenu({ notification, onToggleRead, onToggleDone }: Props) {
  const { title, link, readAt, archivedAt } = notification;
  return (
    <Menu
      trigger={
        <IconButton icon={Ellipsis} label={`More for: ${title}`} tooltip={null} className="text-muted" />
      }
    >
      <MenuLink href={link} icon={ExternalLink}>
        {`Open ${placeWord(notification)}`}
      </MenuLink>
      {!archivedAt && (
        <MenuItem icon={readAt ? Mail : MailOpen} shortcut="U" onSelect={onToggleRead}>
          {readAt ? 'Mark as unread' : 'Mark as read'}
        </MenuItem>
      )}
      <MenuItem icon={archivedAt ? ArchiveRestore : Check} shortcut="E" onSelect={onToggleDone}>
        {archivedAt ? 'Move back to the inbox' : 'Done'}
      </MenuItem>
    </Menu>
  );
}

/** "the chat", "the page": where a notification leads, in a word. */
export function placeWord({ category }: Pick<Notification, 'category'>) {
  return category === 'message' ? 'the chat' : 'the page';
}

'use client';

import { EllipsisVertical, KeyRound, Pencil, UserRoundCheck, UserRoundX } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import type { PersonDialog } from './person-dialogs';
import type { AccountEntry } from './person-entry';

type Props = { entry: AccountEntry; isMe: boolean; onAct: (dialog: PersonDialog) => void };

/** What an admin can do with an account. One's own access is not among it. */
export function PersonMenu({ entry, isMe, onAct }: Props) {
  return (
    <Menu trigger={<IconButton icon={EllipsisVertical} label={`More for ${entry.name}`} />}>
      <MenuItem icon={Pencil} onSelect={() => onAct({ kind: 'edit', entry })}>
        Edit…
      </MenuItem>
      {isMe && (
        <MenuLink href="/account" icon={KeyRound}>
          Change your password
        </MenuLink>
      )}
      {!isMe && (
        <MenuItem icon={KeyRound} onSelect={() => onAct({ kind: 'password', entry })}>
          Set a new password…
        </MenuItem>
      )}
      {!isMe && <MenuSeparator />}
      {!isMe && entry.account.isDisabled && (
        <MenuItem icon={UserRoundCheck} onSelect={() => onAct({ kind: 'enable', entry })}>
          Enable…
        </MenuItem>
      )}
      {!isMe && !entry.account.isDisabled && (
        <MenuItem icon={UserRoundX} isDanger onSelect={() => onAct({ kind: 'disable', entry })}>
          Disable…
        </MenuItem>
      )}
    </Menu>
  );
}

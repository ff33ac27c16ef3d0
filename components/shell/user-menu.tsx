'use client';

import { CircleUserRound, Keyboard, LogOut } from 'lucide-react';
import { useState } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '@/components/ui/menu';
import { parseTheme, themeLabels, themes } from '@/components/ui/theme';
import { useTheme } from '@/components/ui/use-theme';
import { useMe } from '@/hooks/use-desk';
import { useOwnStatus } from './use-own-status';
import { useShellLayer } from './shell-layers';
import { SignOutDialog, useSignOut } from './sign-out-dialog';
import { StatusMenu } from './status-menu';
import { StatusTextDialog } from './status-text-dialog';

const themeChoices = themes.map((value) => ({ value, label: themeLabels[value] }));

/** One's own avatar and what belongs to oneself. */
export function UserMenu() {
  const me = useMe();
  const { theme, setTheme } = useTheme();
  const { mark } = useOwnStatus();
  const [isEditingText, setIsEditingText] = useState(false);
  const openHelp = useShellLayer((state) => state.open);
  const leaving = useSignOut();
  return (
    <>
      <Menu
        className="w-64"
        trigger={
          <button
            type="button"
            aria-label={`Your menu, ${me.name}`}
            className="touch-target shrink-0 rounded-sm"
          >
            <Avatar name={me.name} presence={mark} />
          </button>
        }
      >
        <div className="px-2.5 pt-1.5 pb-2">
          <p dir="auto" className="truncate text-left font-medium">
            {me.name}
          </p>
          <p className="truncate text-sm text-muted">{me.email}</p>
          <p className="text-sm text-muted capitalize">{me.role}</p>
        </div>
        <MenuSeparator />
        <StatusMenu onEditText={() => setIsEditingText(true)} />
        <MenuChoice
          label="Theme"
          value={theme}
          options={themeChoices}
          onChange={(next) => setTheme(parseTheme(next))}
        />
        <MenuSeparator />
        <MenuLink href="/account" icon={CircleUserRound}>
          Account
        </MenuLink>
        <MenuItem icon={Keyboard} shortcut="?" onSelect={() => openHelp('help')}>
          Keyboard shortcuts
        </MenuItem>
        <MenuItem icon={LogOut} onSelect={leaving.ask}>
          Sign out
        </MenuItem>
      </Menu>
      <StatusTextDialog isOpen={isEditingText} onOpenChange={setIsEditingText} />
      <SignOutDialog {...leaving} />
    </>
  );
}

'use client';

import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { Avatar } from '@/components/ui/avatar';
import { Kbd } from '@/components/ui/kbd';
import { backdropStyle, dialogPopupStyle, menuItemStyle } from '@/components/ui/layer-style';
import type { PaletteGroup, PaletteItem } from './palette-items';
import { useShellLayer } from './shell-layers';
import { SignOutDialog, useSignOut } from './sign-out-dialog';
import { usePaletteGroups } from './use-palette-groups';

/** Ctrl/⌘ K: go anywhere, write to anyone, do what the shell can do. */
export function CommandPalette() {
  const { layer, openedCount, open, close } = useShellLayer();
  const leaving = useSignOut();
  const toggle = () => (layer === 'palette' ? close() : open('palette'));
  useHotkeys(
    'mod+k',
    toggle,
    { useKey: true, enableOnFormTags: true, enableOnContentEditable: true, preventDefault: true },
    [layer],
  );
  return (
    <>
      <Dialog.Root open={layer === 'palette'} onOpenChange={(isOpen) => !isOpen && close()}>
        <Dialog.Portal>
          <Dialog.Backdrop className={backdropStyle} />
          <Dialog.Popup aria-label="Search or go to" className={dialogPopupStyle}>
            <PaletteBody key={openedCount} onDone={close} askToSignOut={leaving.ask} />
          </Dialog.Popup>
        </Dialog.Portal>
      </Dialog.Root>
      <SignOutDialog {...leaving} />
    </>
  );
}

function PaletteBody({ onDone, askToSignOut }: { onDone: () => void; askToSignOut: () => void }) {
  const [query, setQuery] = useState('');
  const groups = usePaletteGroups(query, askToSignOut);
  const choose = (item: PaletteItem) => {
    onDone();
    item.run();
  };
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      filter={null}
      itemToStringValue={(item: PaletteItem) => item.label}
      value={query}
      onValueChange={(value, { reason }) => reason !== 'item-press' && setQuery(value)}
      autoHighlight="always"
      keepHighlight
    >
      <div className="flex items-center gap-2.5 border-b px-4">
        <Search aria-hidden className="size-4 shrink-0 text-muted" />
        <Autocomplete.Input
          aria-label="Search pages, people, chats, orders, tickets and actions"
          placeholder="A page, a person, WO-1016…"
          className="h-12 w-full bg-transparent text-lg outline-none"
        />
        <Dialog.Close className="touch-target rounded-sm">
          <Kbd>Esc</Kbd>
          <span className="sr-only">Close</span>
        </Dialog.Close>
      </div>
      <Autocomplete.Empty className="px-4 text-muted not-empty:py-8">
        {groups.length === 0 &&
          `Nothing is called “${query.trim()}”. Try a page, a person, a chat, or the number of an order.`}
      </Autocomplete.Empty>
      <Autocomplete.List className="min-h-0 overflow-y-auto overscroll-contain p-1.5 empty:hidden">
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.value} items={group.items}>
            <Autocomplete.GroupLabel className="px-2.5 pt-2 pb-1 text-xs font-medium text-muted">
              {group.value}
            </Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => <PaletteRow key={item.id} item={item} onChoose={() => choose(item)} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

function PaletteRow({ item, onChoose }: { item: PaletteItem; onChoose: () => void }) {
  const Icon = item.icon;
  return (
    <Autocomplete.Item value={item} onClick={onChoose} className={`${menuItemStyle} h-9`}>
      {item.avatar ? (
        <Avatar name={item.avatar} size="small" />
      ) : (
        Icon && <Icon aria-hidden className="mx-1 size-4 shrink-0 text-muted" />
      )}
      <span dir="auto" className="min-w-0 flex-1 truncate text-left">
        {item.label}
      </span>
      {item.hint && <span className="max-w-40 truncate text-sm text-muted">{item.hint}</span>}
    </Autocomplete.Item>
  );
}

'use client';

import { Search } from 'lucide-react';
import Link from 'next/link';
import { BellPopover } from '@/components/notifications/bell-popover';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import { BrandMark } from './brand';
import { useShellLayer } from './shell-layers';
import { useModKeyLabel } from './use-mod-key-label';
import { UserMenu } from './user-menu';
import { WebSocketStatus } from './web-socket-status';

export function TopBar() {
  return (
    <header className="flex h-12 min-w-0 items-center gap-2 border-b px-3 md:px-4">
      <Link href="/today" className="touch-target shrink-0 rounded-sm md:hidden">
        <BrandMark className="size-7" />
        <span className="sr-only">Carillon, to the first page</span>
      </Link>
      <SearchButton />
      <div className="flex-1" />
      <WebSocketStatus />
      <div className="hidden md:block">
        <BellPopover />
      </div>
      <UserMenu />
    </header>
  );
}

function SearchButton() {
  const open = useShellLayer((state) => state.open);
  const modKey = useModKeyLabel();
  return (
    <>
      <button
        type="button"
        onClick={() => open('palette')}
        className="hidden h-8 w-72 items-center gap-2 rounded-sm border border-control bg-raised px-2.5 text-left text-muted transition-colors hover:border-muted md:flex"
      >
        <Search aria-hidden className="size-4" />
        <span className="flex-1">Search or go to…</span>
        <Kbd>{modKey} K</Kbd>
      </button>
      <IconButton
        icon={Search}
        label="Search or go to…"
        className="md:hidden"
        onClick={() => open('palette')}
      />
    </>
  );
}

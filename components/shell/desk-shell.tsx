import type { ReactNode } from 'react';
import { CommandPalette } from './command-palette';
import { ConnectionBanner } from './connection-banner';
import { DocumentBadge } from './document-badge';
import { GuardedLinks } from './guarded-links';
import { HelpDialog } from './help-dialog';
import { PhoneTabs } from './phone-tabs';
import { Rail } from './rail';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';
import { ZoneCookie } from './zone-cookie';

/** What stays while pages come and go: rail, top bar, tabs, layers. Only the page inside scrolls; it may use `h-full`. */
export function DeskShell({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <div className="grid h-dvh grid-cols-1 grid-rows-[minmax(0,1fr)] md:grid-cols-[216px_minmax(0,1fr)]">
        <Rail />
        <div className="flex min-h-0 min-w-0 flex-col">
          <TopBar />
          <ConnectionBanner />
          <main id="main" tabIndex={-1} className="relative min-h-0 flex-1 overflow-y-auto outline-none">
            {children}
          </main>
          <PhoneTabs />
        </div>
      </div>
      <CommandPalette />
      <HelpDialog />
      <DocumentBadge />
      <GuardedLinks />
      <ZoneCookie />
    </>
  );
}

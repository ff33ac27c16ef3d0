'use client';

import { CheckCheck, MousePointerClick } from 'lucide-react';
import { useHasUnread } from '@/components/notifications/use-has-unread';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { TabPanel, Tabs } from '@/components/ui/tabs';
import { InboxPanel } from './inbox-panel';
import { inboxTabs, parseTab } from './inbox-tabs';
import { NotificationPreview } from './notification-preview';
import type { FirstPage } from './use-inbox-page';
import { useInboxView } from './use-inbox-view';

/** The inbox: list and preview side by side on a wide screen, the list alone on a phone. */
export function InboxView({ first }: { first: FirstPage }) {
  const view = useInboxView(first);
  const { tab, inbox, open, toggleRead, toggleDone } = view;
  return (
    <div className="grid h-full grid-cols-1 md:grid-cols-[minmax(20rem,2fr)_3fr]">
      <section aria-label="Notifications" className="flex min-h-0 min-w-0 flex-col md:border-r">
        <PageHeader
          title="Inbox"
          isInPane
          actions={<MarkAllRead onClick={() => void view.markAllRead()} />}
        />
        <Tabs
          label="Which notifications"
          tabs={inboxTabs}
          value={tab}
          onChange={(next) => view.changeTab(parseTab(next))}
          className="flex-1 [&>[role=tablist]]:px-4"
        >
          <TabPanel value={tab} className="overflow-y-auto">
            <InboxPanel
              inbox={inbox}
              tab={tab}
              openId={open?.id ?? null}
              onOpen={view.openRow}
              onToggleRead={toggleRead}
              onToggleDone={toggleDone}
            />
          </TabPanel>
        </Tabs>
      </section>
      <section aria-label="Preview" className="hidden min-h-0 overflow-y-auto md:block">
        {open ? (
          <NotificationPreview
            notification={open}
            onToggleRead={() => toggleRead(open)}
            onToggleDone={() => toggleDone(open)}
            onClose={view.close}
          />
        ) : (
          <EmptyState icon={MousePointerClick} title="Nothing is open" className="h-full">
            Choose a notification to see it here. J and K move, Enter opens, E is done.
          </EmptyState>
        )}
      </section>
    </div>
  );
}

function MarkAllRead({ onClick }: { onClick: () => void }) {
  const hasUnread = useHasUnread();
  return (
    <Button variant="ghost" size="compact" disabled={!hasUnread} onClick={onClick}>
      <CheckCheck aria-hidden className="size-4" />
      Mark all read
    </Button>
  );
}

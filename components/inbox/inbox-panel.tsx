'use client';

import type { ComponentProps } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import type { InboxFilter } from '@/lib/contracts/notifications';
import { InboxEmpty } from './inbox-empty';
import { InboxList } from './inbox-list';
import { InboxSkeleton } from './inbox-skeleton';
import type { useInboxPage } from './use-inbox-page';

type Props = Omit<ComponentProps<typeof InboxList>, 'rows'> & {
  inbox: ReturnType<typeof useInboxPage>;
  tab: InboxFilter;
};

/** One tab of the inbox in whatever state it is: rows, nothing, on its way, or broken. */
export function InboxPanel({ inbox, tab, ...list }: Props) {
  const { rows, isWaiting, error, hasMore, isLoading, loadMore } = inbox;
  if (isWaiting) return <InboxSkeleton />;
  if (rows.length === 0 && error)
    return (
      <ErrorState
        title="The notifications could not be loaded"
        action={<Button onClick={() => location.reload()}>Try again</Button>}
      >
        {error}
      </ErrorState>
    );
  if (rows.length === 0) return <InboxEmpty tab={tab} />;
  return (
    <>
      <InboxList rows={rows} {...list} />
      {hasMore && (
        <div className="flex flex-col items-center gap-2 p-4">
          {error && (
            <p role="alert" className="text-sm text-red">
              {error}
            </p>
          )}
          <Button isPending={isLoading} onClick={() => void loadMore()}>
            Show older
          </Button>
        </div>
      )}
    </>
  );
}

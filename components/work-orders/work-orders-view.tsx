'use client';

import { ClipboardList, Download, Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { buttonStyle } from '@/components/ui/button-style';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { TabPanel, Tabs } from '@/components/ui/tabs';
import { useMe } from '@/hooks/use-desk';
import { useLiveRefresh } from '@/hooks/use-live-refresh';
import { isStaff, type Page } from '@/lib/contracts/common';
import type { WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';
import { Board } from './board';
import { FilterBar } from './filter-bar';
import { NewOrderDialog } from './new-order-dialog';
import { OrderList } from './order-list';
import { SavedViews } from './saved-views';
import {
  filterSearch,
  isFiltered,
  listSearch,
  workOrdersPath,
  type WorkOrderQuery,
  type WorkOrderView,
} from './work-order-query';

const orderEvents = ['work_order_updated'] as const;
const views = [
  { value: 'board', label: 'Board' },
  { value: 'list', label: 'List' },
];

type WorkOrdersViewProps = {
  query: WorkOrderQuery;
  board: WorkOrderBoard | null;
  page: Page<WorkOrderSummary> | null;
};

/** All work, as a board or a list. A client has the list of their own. */
export function WorkOrdersView({ query, board, page }: WorkOrdersViewProps) {
  const { role } = useMe();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  // Here and not in the list: an empty one waits for its first row too.
  useLiveRefresh(orderEvents);
  const { view, filter } = query;
  const isEmpty = board?.every(({ total }) => total === 0) ?? false;
  const go = (next: WorkOrderQuery) =>
    startTransition(() => router.replace(workOrdersPath(next), { scroll: false }));
  const content = (
    <>
      <FilterBar
        view={view}
        filter={filter}
        isPending={isPending}
        onChange={(next) => go({ view, filter: next })}
      />
      {board && !isEmpty && <Board key={filterSearch(filter)} first={board} filter={filter} />}
      {isEmpty && <NothingHere isFiltered={isFiltered(filter)} view={view} />}
      {page && <OrderPage page={page} query={query} />}
    </>
  );
  return (
    <div className="flex min-h-full flex-col md:h-full">
      <PageHeader
        title={isStaff(role) ? 'Work' : 'Your orders'}
        actions={isStaff(role) && <Actions query={query} />}
      />
      {isStaff(role) ? (
        <Tabs
          label="How to show it"
          tabs={views}
          value={view}
          onChange={(next) =>
            go({ view: next === 'list' ? 'list' : 'board', filter: { ...filter, after: undefined } })
          }
          className="flex-1"
        >
          <TabPanel value={view} className={view === 'board' ? 'flex flex-col' : 'overflow-y-auto'}>
            {content}
          </TabPanel>
        </Tabs>
      ) : (
        content
      )}
    </div>
  );
}

function Actions({ query }: { query: WorkOrderQuery }) {
  const search = listSearch({ ...query.filter, after: undefined });
  return (
    <>
      <SavedViews query={query} />
      <a href={`/api/work-orders/export?${search}`} download className={buttonStyle()}>
        <Download aria-hidden className="size-4" />
        <span className="max-md:sr-only">CSV</span>
      </a>
      <NewOrderDialog
        trigger={
          <Button variant="primary">
            <Plus aria-hidden className="size-4" />
            New order
          </Button>
        }
      />
    </>
  );
}

function OrderPage({ page, query }: { page: Page<WorkOrderSummary>; query: WorkOrderQuery }) {
  const { view, filter } = query;
  if (page.items.length === 0) return <NothingHere isFiltered={isFiltered(filter)} view={view} />;
  return (
    <>
      <OrderList first={page.items} />
      {page.nextCursor && (
        <p className="p-4 text-center">
          <ButtonLink
            href={workOrdersPath({ view, filter: { ...filter, after: page.nextCursor } })}
            prefetch={false}
          >
            Next {filter.limit}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function NothingHere({ isFiltered, view }: { isFiltered: boolean; view: WorkOrderView }) {
  const { role } = useMe();
  if (isFiltered)
    return (
      <EmptyState
        icon={ClipboardList}
        title="No order fits"
        action={
          <ButtonLink href={view === 'list' ? '/work-orders?view=list' : '/work-orders'} prefetch={false}>
            Show all
          </ButtonLink>
        }
      >
        Take a filter away, or search for another word.
      </EmptyState>
    );
  return (
    <EmptyState icon={ClipboardList} title="No orders yet">
      {isStaff(role)
        ? 'Work that somebody has to do stands here, with who does it and by when. Make the first with “New order”, or from a message in a chat.'
        : 'Work that is done for you stands here, with where it is.'}
    </EmptyState>
  );
}

'use client';

import { useCallback, useEffect, useState } from 'react';
import { getJson } from '@/lib/client/rest-client';
import type { Page } from '@/lib/contracts/common';
import type { WorkOrderStatus } from '@/lib/contracts/work-order-rules';
import type { ListWorkOrdersInput, WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';
import { listSearch } from './work-order-query';

type Column = WorkOrderBoard[number];
type Extra = { status: WorkOrderStatus; items: WorkOrderSummary[]; nextCursor: string | null };
type Wanted = Partial<Record<WorkOrderStatus, number>>;

const STEP = 50;
const PAGE_MAX = 100;
/** More cards than this in a column nobody looks through: the list has them all. */
export const MOST_MORE_CARDS = 450;

/** The `count` cards after a column's own, page by page. Null when a page did not come. */
async function fetchAfter(column: Column, count: number, filter: ListWorkOrdersInput): Promise<Extra | null> {
  const { status } = column;
  const extra: Extra = { status, items: [], nextCursor: column.nextCursor };
  while (extra.nextCursor && extra.items.length < count) {
    const limit = Math.min(PAGE_MAX, count - extra.items.length);
    const place = { sort: 'due' as const, after: extra.nextCursor, limit };
    const asked = { ...filter, status: [status], ...place };
    const page = await getJson<Page<WorkOrderSummary>>(`/api/work-orders?${listSearch(asked)}`);
    if (!page.ok) return null;
    extra.items.push(...page.data.items);
    extra.nextCursor = page.data.nextCursor;
  }
  return extra;
}

/**
 * The columns with the cards that were asked for beyond their first ones. When the server sends the board anew, those are
 * fetched anew as well: where they begin has moved. `first` and `filter` must stay the same while nothing changed.
 */
export function useMoreCards(first: WorkOrderBoard, filter: ListWorkOrdersInput) {
  const [wanted, setWanted] = useState<Wanted>({});
  const [extras, setExtras] = useState<Extra[]>([]);
  const [failed, setFailed] = useState<WorkOrderStatus[]>([]);
  const [isLoading, setIsLoading] = useState(false);
  useEffect(() => {
    const asked = first.filter(({ status }) => wanted[status] !== undefined);
    if (asked.length === 0) return;
    let isCurrent = true;
    const fetches = asked.map((column) => fetchAfter(column, wanted[column.status]!, filter));
    void Promise.all(fetches).then((answers) => {
      if (!isCurrent) return;
      setExtras((held) =>
        asked.flatMap(({ status }, at) => answers[at] ?? held.find((extra) => extra.status === status) ?? []),
      );
      setFailed(asked.flatMap(({ status }, at) => (answers[at] ? [] : status)));
      setIsLoading(false);
    });
    return () => {
      isCurrent = false;
    };
  }, [first, filter, wanted]);

  const showMore = useCallback((status: WorkOrderStatus) => {
    setIsLoading(true);
    setWanted((now) => ({ ...now, [status]: (now[status] ?? 0) + STEP }));
  }, []);
  // A card may have come into sight by itself, in this column or another.
  const shown = new Set(first.flatMap(({ items }) => items.map(({ id }) => id)));
  const columns = first.map((column) => {
    const extra = extras.find(({ status }) => status === column.status);
    if (!extra) return column;
    const more = extra.items.filter(({ id }) => !shown.has(id));
    return { ...column, items: [...column.items, ...more], nextCursor: extra.nextCursor };
  });
  return { columns, showMore, failed, isLoading };
}

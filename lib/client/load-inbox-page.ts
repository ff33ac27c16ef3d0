import type { Page } from '@/lib/contracts/common';
import type { Ack } from '@/lib/contracts/errors';
import type { InboxFilter, Notification } from '@/lib/contracts/notifications';
import type { DeskStore } from './desk-store';
import type { InboxCursor } from './inbox-rows';
import { mergeRows } from './reducers/merge-rows';
import { getJson } from './rest-client';

type Request = { filter: InboxFilter; after: string | null; signal?: AbortSignal };
type LoadedPage = { nextCursor: string | null; downTo: InboxCursor | null };

const INBOX_PAGE = 50;

/** Fetches a page of the inbox into the store and says how far down it reaches (null: to the end). */
export async function loadInboxPage(store: DeskStore, request: Request): Promise<Ack<LoadedPage>> {
  const query = new URLSearchParams({ filter: request.filter, limit: String(INBOX_PAGE) });
  if (request.after) query.set('after', request.after);
  const page = await getJson<Page<Notification>>(`/api/notifications?${query}`, { signal: request.signal });
  if (!page.ok) return page;
  const { items, nextCursor } = page.data;
  store.setState((state) => ({ notifications: mergeRows(state.notifications, items) }));
  const last = items.at(-1);
  return { ok: true, data: { nextCursor, downTo: nextCursor && last ? last : null } };
}

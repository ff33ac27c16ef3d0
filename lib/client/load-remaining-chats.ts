import type { ChatSummary } from '@/lib/contracts/chats';
import type { Page } from '@/lib/contracts/common';
import type { DeskStore } from './desk-store';
import { addSummary } from './reducers/apply-chat-updated';
import { getJson } from './rest-client';
import type { Reduce } from './sync-runner';

/** A catch-up lists so many chats unasked. */
const CHATS_IN_SYNC = 50;
const CHATS_PAGE = 100;
/** As many as a catch-up can name. */
const CHATS_MAX = 500;

/** After the first catch-up: the older chats, so that the list and its unread total are whole. */
export async function loadRemainingChats(
  store: DeskStore,
  dispatch: (reduce: Reduce) => void,
): Promise<void> {
  if (Object.keys(store.getState().chats).length < CHATS_IN_SYNC) return;
  let after = '';
  while (Object.keys(store.getState().chats).length < CHATS_MAX) {
    const page = await getJson<Page<ChatSummary>>(`/api/chats?limit=${CHATS_PAGE}${after}`);
    if (!page.ok) return;
    for (const summary of page.data.items) dispatch((state) => addSummary(state, summary));
    if (!page.data.nextCursor) return;
    after = `&after=${encodeURIComponent(page.data.nextCursor)}`;
  }
}

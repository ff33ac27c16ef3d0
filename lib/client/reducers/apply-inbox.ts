import type { Counts, Notification } from '@/lib/contracts/notifications';
import type { DeskState } from '../desk-state';
import { mergeRows } from './merge-rows';

/** Badge numbers; those of an older revision are ignored. */
export function applyCounts(state: DeskState, counts: Counts): DeskState {
  return counts.rev < state.counts.rev ? state : { ...state, counts };
}

/**
 * The rows of one inbox change. The next revision moves the cursor; a later one shows that something between was
 * missed: its rows are kept (a row is as good as its own rev) but the cursor waits for the sync that fills the gap.
 */
export function applyInbox(state: DeskState, rows: readonly Notification[], counts: Counts): DeskState {
  const inboxRev = counts.rev === state.inboxRev + 1 ? counts.rev : state.inboxRev;
  return { ...applyCounts(state, counts), inboxRev, notifications: mergeRows(state.notifications, rows) };
}

import type { Counts, Notification } from '@/lib/contracts/notifications';
import type { DeskState } from '../desk-state';
import { mergeRows } from './merge-rows';

/** Badge numbers; those of an older revision are ignored. */
export function applyCounts(state: DeskState, counts: Counts): DeskState {
  return counts.rev < state.counts.rev ? state : { ...state, counts };
}

/**
 * Rows of one inbox change, which may come in several events. They are kept whatever is missing (a row is as good as
 * its own rev), but the cursor waits for the counts that end the change. A change up to the cursor is a repeat, or was
 * overtaken by a snapshot in which the row may be newer, or left out: it is ignored.
 */
export function applyInbox(state: DeskState, rows: readonly Notification[], counts: Counts): DeskState {
  if (counts.rev <= state.inboxRev) return state;
  const rowsRev = counts.rev === state.inboxRev + 1 ? counts.rev : state.rowsRev;
  return { ...applyCounts(state, counts), rowsRev, notifications: mergeRows(state.notifications, rows) };
}

/**
 * The last event of a change. It moves the cursor when it is the next change and its rows have come; otherwise, or when
 * there were too many rows for an event, the counts are ahead of the cursor, and the sync fills the gap.
 */
export function applyInboxEnd(state: DeskState, counts: Counts): DeskState {
  const isNext = counts.rev === state.inboxRev + 1 && counts.rev === state.rowsRev;
  return { ...applyCounts(state, counts), inboxRev: isNext ? counts.rev : state.inboxRev };
}

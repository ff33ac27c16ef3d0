import type { InboxFilter, Notification } from '@/lib/contracts/notifications';

/** A place in a list that is ordered newest first. */
export type InboxCursor = { updatedAt: string; id: string };

/** Newest first; the id decides between equal times, as on the server. */
function byNewest(a: InboxCursor, b: InboxCursor): number {
  return b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id);
}

function fits({ readAt, archivedAt }: Notification, filter: InboxFilter): boolean {
  if (filter === 'done') return archivedAt !== null;
  return archivedAt === null && (filter === 'all' || readAt === null);
}

/** The rows at hand that belong in a view of the inbox, newest first. */
export function inboxRows(notifications: Record<string, Notification>, filter: InboxFilter): Notification[] {
  return Object.values(notifications)
    .filter((row) => fits(row, filter))
    .sort(byNewest);
}

/**
 * The same, but not below the last loaded row, where the rows at hand may have holes. `null`: the end was reached;
 * `undefined`: nothing was loaded yet, so what is at hand must do.
 */
export function inboxRowsDownTo(
  notifications: Record<string, Notification>,
  filter: InboxFilter,
  downTo: InboxCursor | null | undefined,
): Notification[] {
  const rows = inboxRows(notifications, filter);
  return downTo ? rows.filter((row) => byNewest(row, downTo) <= 0) : rows;
}

import type { InboxFilter, Notification } from '@/lib/contracts/notifications';

/**
 * The rows of a tab, and those the person has just read in it: a row does not vanish under the pointer. What was moved
 * to another tab does leave.
 */
export function keepRows(
  rows: Notification[],
  keptIds: readonly string[],
  byId: Record<string, Notification>,
  filter: InboxFilter,
): Notification[] {
  const shown = new Set(rows.map((row) => row.id));
  const kept = keptIds.flatMap((id) => {
    const row = byId[id];
    return row && !shown.has(id) && (row.archivedAt !== null) === (filter === 'done') ? [row] : [];
  });
  if (kept.length === 0) return rows;
  return [...rows, ...kept].sort(
    (a, b) => b.updatedAt.localeCompare(a.updatedAt) || b.id.localeCompare(a.id),
  );
}

/** Where the focus goes when `id` leaves the list: the row below, else the one above. */
export function neighbourOf(rows: readonly Notification[], id: string): string | null {
  const index = rows.findIndex((row) => row.id === id);
  if (index < 0) return null;
  return (rows[index + 1] ?? rows[index - 1])?.id ?? null;
}

/** The row `step` away from `id`, staying inside; the first one when `id` is not there. */
export function stepFrom(rows: readonly Notification[], id: string | null, step: 1 | -1): string | null {
  const index = rows.findIndex((row) => row.id === id);
  if (index < 0) return rows[0]?.id ?? null;
  return rows[Math.min(Math.max(index + step, 0), rows.length - 1)]?.id ?? null;
}

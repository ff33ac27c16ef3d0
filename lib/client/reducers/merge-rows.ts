import type { Notification } from '@/lib/contracts/notifications';

/** Adds rows; of two versions of one row the one with the higher `rev` stays. Order and repeats do not matter. */
export function mergeRows(
  rows: Record<string, Notification>,
  changed: readonly Notification[],
): Record<string, Notification> {
  const fresh = changed.filter((row) => row.rev > (rows[row.id]?.rev ?? -1));
  if (fresh.length === 0) return rows;
  const merged = { ...rows };
  for (const row of fresh) if (row.rev > (merged[row.id]?.rev ?? -1)) merged[row.id] = row;
  return merged;
}

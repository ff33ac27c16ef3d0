'use client';

import { useDesk } from '@/hooks/use-desk';

/** Whether there is anything to mark read: by the count, or by a row that came before the count did. */
export function useHasUnread() {
  return useDesk(
    (state) =>
      state.counts.unread > 0 ||
      Object.values(state.notifications).some((row) => row.readAt === null && row.archivedAt === null),
  );
}

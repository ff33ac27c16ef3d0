'use client';
import { useMemo } from 'react';
import type { DeskStore } from '@/lib/client/desk-store';
import { patchRows } from '@/lib/client/patch-rows';
import { applyCounts } from '@/lib/client/reducers/apply-inbox';
import { runCommand } from '@/lib/client/run-command';
import type { Ack } from '@/lib/contracts/errors';
import type { NotificationCategory } from '@/lib/contracts/notification-kinds';
import type { Counts, Notification } from '@/lib/contracts/notifications';
import { useDeskClient } from './desk-context';

type Patch = (row: Notification, now: string) => Partial<Notification>;

const patches = {
  read: (row, now) => ({ readAt: row.readAt ?? now }),
  unread: () => ({ readAt: null }),
  archive: (row, now) => ({ archivedAt: now, readAt: row.readAt ?? now }),
  unarchive: () => ({ archivedAt: null }),
} satisfies Record<string, Patch>;

/** Shows the change at once, runs it, and takes it back when it is refused. Answers the server's ack. */
async function optimistic(store: DeskStore, ids: string[], patch: Patch, run: () => Promise<Ack<Counts>>) {
  const now = new Date().toISOString();
  const rollBack = patchRows(store, ids, (row) => patch(row, now));
  const ack = await run();
  if (ack.ok) store.setState((state) => applyCounts(state, ack.data));
  else rollBack();
  return ack;
}

function inboxVerbs(store: DeskStore) {
  const unreadIds = (category?: NotificationCategory) =>
    Object.values(store.getState().notifications)
      .filter((row) => !row.readAt && !row.archivedAt && (!category || row.category === category))
      .map((row) => row.id);
  return {
    markRead: (ids: string[]) => optimistic(store, ids, patches.read, () => runCommand('mark_read', { ids })),
    markUnread: (ids: string[]) =>
      optimistic(store, ids, patches.unread, () => runCommand('mark_unread', { ids })),
    archive: (ids: string[]) =>
      optimistic(store, ids, patches.archive, () => runCommand('archive_notifications', { ids })),
    unarchive: (ids: string[]) =>
      optimistic(store, ids, patches.unarchive, () => runCommand('unarchive_notifications', { ids })),
    markAllRead: (category?: NotificationCategory) =>
      optimistic(store, unreadIds(category), patches.read, () =>
        runCommand('mark_all_read', category ? { filter: { category } } : {}),
      ),
    /** The person has looked at the list as it is at hand now. */
    markSeen: async () => {
      const { counts, inboxRev } = store.getState();
      if (counts.unseen === 0) return;
      const ack = await runCommand('mark_seen', { rev: inboxRev });
      if (ack.ok) store.setState((state) => applyCounts(state, ack.data));
    },
  };
}

/** What can be done with rows of the inbox, anywhere on the desk; shown at once, rolled back when refused. */
export function useInboxVerbs() {
  const { store } = useDeskClient();
  return useMemo(() => inboxVerbs(store), [store]);
}

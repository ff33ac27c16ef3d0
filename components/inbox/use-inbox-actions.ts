'use client';

import { showToast } from '@/components/ui/show-toast';
import { useInboxVerbs } from '@/hooks/use-inbox-verbs';
import type { Ack } from '@/lib/contracts/errors';
import type { Notification } from '@/lib/contracts/notifications';

/** Says that a change was taken back, and why. */
function sayIfRefused(ack: Ack<unknown>) {
  if (ack.ok) return true;
  showToast({
    id: 'inbox-refused',
    tone: 'error',
    title: 'The change was taken back',
    description: ack.error.message,
  });
  return false;
}

/** What a person does with one notification: shown at once, undone by a toast, taken back aloud when it is refused. */
export function useInboxActions() {
  const verbs = useInboxVerbs();

  async function toggleRead({ id, readAt }: Notification) {
    sayIfRefused(await (readAt ? verbs.markUnread([id]) : verbs.markRead([id])));
  }
  async function markRead({ id, readAt }: Notification) {
    if (!readAt) sayIfRefused(await verbs.markRead([id]));
  }
  async function restore({ id, readAt }: Notification) {
    if (sayIfRefused(await verbs.unarchive([id])) && !readAt) sayIfRefused(await verbs.markUnread([id]));
  }
  async function toggleDone(row: Notification) {
    if (row.archivedAt) return void sayIfRefused(await verbs.unarchive([row.id]));
    if (!sayIfRefused(await verbs.archive([row.id]))) return;
    showToast({
      id: 'inbox-done',
      tone: 'success',
      title: 'Moved to Done',
      description: row.title,
      action: { label: 'Undo', onClick: () => void restore(row) },
    });
  }
  async function markAllRead() {
    sayIfRefused(await verbs.markAllRead());
  }
  return { toggleRead, markRead, toggleDone, markAllRead, markSeen: verbs.markSeen };
}

import type { Notification } from '@/lib/contracts/notifications';
import type { DeskClient } from './desk-client';
import { announceToastOutcome } from './toast-outcome';
import { awayToast, isHeldBack, toastOf, wantsToast, type ToastRequest } from './toast-request';

export type ToastSurface = {
  show: (toast: ToastRequest) => void;
  dismiss: (id: string) => void;
  /** Goes to a path of this desk. */
  open: (path: string) => void;
};

const INBOX_PATH = '/inbox';

const isHiddenTab = () => document.visibilityState !== 'visible';
/** A hidden tab lets a visible one go first. */
const HIDDEN_TAB_WAITS_MS = 400;
/** How long this tab waits before it claims to show something. */
export const claimDelayMs = () => (isHiddenTab() ? HIDDEN_TAB_WAITS_MS : 0);
// A test is there to be seen, also on the page it was sent from.
const isTest = ({ kind }: Notification) => kind.startsWith('test_');
const isOnScreen = (row: Notification) => !isHiddenTab() && location.pathname === row.link && !isTest(row);
const isDone = (row: Notification | undefined) => Boolean(row?.readAt ?? row?.archivedAt ?? row?.resolvedAt);

/** The toasts of this tab and the rows they stand for. */
export function createToastDisplay(client: DeskClient, { show, dismiss, open }: ToastSurface) {
  const shown = new Map<string, string[]>();

  function openRow(row: Notification): void {
    void client.run('mark_read', { ids: [row.id] });
    open(row.link);
  }

  return {
    /** One row as itself, several as one toast; none of what is done, or on the screen anyway. */
    display(this: void, rows: readonly Notification[]): void {
      const { notifications, presence, me } = client.store.getState();
      const ownStatus = presence[me.id]?.status;
      const wanted = rows.filter(
        (row) => wantsToast(row) && !isOnScreen(row) && !isDone(notifications[row.id]),
      );
      const waiting = wanted.filter((row) => !isHeldBack(row, ownStatus));
      for (const { id } of wanted.filter((row) => isHeldBack(row, ownStatus)))
        announceToastOutcome(id, 'do_not_disturb');
      const [first, second] = waiting;
      if (!first) return;
      const toast = second
        ? awayToast(waiting, () => open(INBOX_PATH))
        : toastOf(first, () => openRow(first));
      const ids = waiting.map(({ id }) => id);
      shown.set(toast.id, ids);
      show(toast);
    },
    /** A toast stays as long as one of its rows waits. */
    dropDone(this: void, rows: Record<string, Notification>): void {
      for (const [toastId, ids] of shown) {
        if (!ids.every((id) => isDone(rows[id]))) continue;
        shown.delete(toastId);
        dismiss(toastId);
      }
    },
  };
}

import type { Notification } from '@/lib/contracts/notifications';
import type { DeskClient } from './desk-client';
import { createToastClaims } from './toast-claim';
import { AWAY_TOAST_ID, awayToast, toastOf, wantsToast, type ToastRequest } from './toast-request';
import { withLock } from './with-lock';

type Options = { show(toast: ToastRequest): void; dismiss(id: string): void; open(path: string): void };

/** A hidden tab lets a visible one go first. */
const HIDDEN_TAB_WAITS_MS = 400;
const INBOX_PATH = '/inbox';

const isHidden = () => document.visibilityState !== 'visible';
const isOnScreen = (row: Notification) => !isHidden() && location.pathname === row.link;
const isDone = (row: Notification | undefined) => Boolean(row?.readAt ?? row?.archivedAt ?? row?.resolvedAt);

/** Shows what the inbox brings, once in a browser, and takes away what was read elsewhere. Returns how to stop. */
export function watchToasts(client: DeskClient, { show, dismiss, open }: Options): () => void {
  const { store } = client;
  const claims = createToastClaims(store.getState().me.id, withLock);
  const shown = new Map<string, string[]>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  /** Visible tabs at once, hidden ones a moment later. */
  function inTurn(run: () => Promise<void>): void {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        void run();
      },
      isHidden() ? HIDDEN_TAB_WAITS_MS : 0,
    );
    timers.add(timer);
  }

  function openRow(row: Notification): void {
    void client.run('mark_read', { ids: [row.id] });
    open(row.link);
  }

  function display(rows: Notification[]): void {
    const { notifications } = store.getState();
    const waiting = rows.filter(
      (row) => wantsToast(row) && !isOnScreen(row) && !isDone(notifications[row.id]),
    );
    const only = waiting[0];
    if (!only) return;
    const isOne = waiting.length === 1;
    const toast = isOne ? toastOf(only, () => openRow(only)) : awayToast(waiting, () => open(INBOX_PATH));
    shown.set(
      toast.id,
      waiting.map(({ id }) => id),
    );
    show(toast);
  }

  function live(row: Notification): void {
    inTurn(async () => {
      const { epoch } = store.getState();
      if (epoch) display(await claims.live(epoch, row));
    });
  }

  function caughtUp(): void {
    inTurn(async () => {
      const { epoch, inboxRev, notifications } = store.getState();
      if (epoch) display(await claims.missed(epoch, inboxRev, Object.values(notifications)));
    });
  }

  /** A toast stays as long as one of its rows waits. */
  function dropRead(rows: Record<string, Notification>): void {
    for (const [toastId, ids] of shown) {
      if (!ids.every((id) => isDone(rows[id]))) continue;
      shown.delete(toastId);
      dismiss(toastId);
    }
  }

  const stops = [
    client.on('notification_received', ({ notification }) => live(notification)),
    client.onCaughtUp(caughtUp),
    store.subscribe((now, before) => {
      if (now.notifications !== before.notifications) dropRead(now.notifications);
    }),
  ];
  return function stop() {
    for (const end of stops) end();
    for (const timer of timers) clearTimeout(timer);
    shown.delete(AWAY_TOAST_ID);
  };
}

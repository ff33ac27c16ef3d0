import type { Notification } from '@/lib/contracts/notifications';
import type { DeskClient } from './desk-client';
import { createToastClaims } from './toast-claim';
import { claimDelayMs, createToastDisplay, type ToastSurface } from './toast-display';
import { announceToastOutcome } from './toast-outcome';

/** Shows what the inbox brings, once in a browser, and takes away what was read elsewhere. Returns how to stop. */
export function watchToasts(client: DeskClient, surface: ToastSurface): () => void {
  const { store } = client;
  const claims = createToastClaims(store.getState().me.id);
  const { display, dropDone } = createToastDisplay(client, surface);
  const timers = new Set<ReturnType<typeof setTimeout>>();

  function inTurn(claim: () => Promise<Notification[]>): void {
    const run = () => {
      timers.delete(timer);
      void claim().then(display);
    };
    const timer = setTimeout(run, claimDelayMs());
    timers.add(timer);
  }

  const none: Promise<Notification[]> = Promise.resolve([]);
  const stops = [
    client.on('notification_received', ({ notification }) =>
      inTurn(async () => {
        const { epoch } = store.getState();
        const claimed = epoch ? await claims.live(epoch, notification) : [];
        if (claimed.length === 0) announceToastOutcome(notification.id, 'other_tab');
        return claimed;
      }),
    ),
    client.onCaughtUp(() =>
      inTurn(() => {
        const { epoch, inboxRev, notifications } = store.getState();
        return epoch ? claims.missed(epoch, inboxRev, Object.values(notifications)) : none;
      }),
    ),
    store.subscribe((now, before) => {
      if (now.notifications !== before.notifications) dropDone(now.notifications);
    }),
  ];
  return function stop() {
    for (const end of stops) end();
    for (const timer of timers) clearTimeout(timer);
  };
}

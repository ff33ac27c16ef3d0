'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { runCommand } from '@/lib/client/run-command';
import { onToastOutcome, type ToastOutcome } from '@/lib/client/toast-outcome';
import type { NotificationKind } from '@/lib/contracts/notification-kinds';
import { useDeskClient } from './desk-context';

/** When each hop of a notification to oneself happened, in ms since it was sent; null: not yet. */
export type Trip = {
  kind: NotificationKind;
  notificationId: string | null;
  /** By the server's clock, corrected by the difference to ours that a ping measured. */
  committedMs: number | null;
  ackedMs: number | null;
  receivedMs: number | null;
  shownMs: number | null;
  /** Why no toast is shown here; null: it is, or will be. */
  notShown: Exclude<ToastOutcome, 'shown'> | null;
  error: string | null;
};

type Moments = Record<string, number>;
const emptyTrip = {
  notificationId: null,
  committedMs: null,
  ackedMs: null,
  receivedMs: null,
  shownMs: null,
  notShown: null,
  error: null,
};
const KEPT_MOMENTS = 50;

const remember = (moments: Moments, id: string): Moments =>
  id in moments
    ? moments
    : Object.fromEntries([...Object.entries(moments).slice(1 - KEPT_MOMENTS), [id, Date.now()]]);

/** How far the server's clock is ahead of ours; 0 when it cannot be asked. */
async function measureClockAheadMs(): Promise<number> {
  const askedAt = Date.now();
  const ack = await runCommand('ping', {});
  if (!ack.ok) return 0;
  return new Date(ack.data.serverTime).getTime() - (askedAt + Date.now()) / 2;
}

/** Notes when notifications arrive and when their toasts are shown; an event may be here before the ack. */
function useMoments(awaitedId: string | null) {
  const client = useDeskClient();
  const [received, setReceived] = useState<Moments>({});
  const [shown, setShown] = useState<Moments>({});
  const [notShown, setNotShown] = useState<{ id: string; reason: Trip['notShown'] } | null>(null);
  const awaited = useRef(awaitedId);
  useEffect(() => {
    awaited.current = awaitedId;
  }, [awaitedId]);
  useEffect(() => {
    const hear = (id: string) => setReceived((moments) => remember(moments, id));
    const stopLive = client.on('notification_received', ({ notification }) => hear(notification.id));
    // Without a live event it comes with a catch-up.
    const stopCatchUp = client.onCaughtUp(() => {
      const id = awaited.current;
      if (id && client.store.getState().notifications[id]) hear(id);
    });
    const stopShown = onToastOutcome((id, outcome) => {
      if (outcome === 'shown') setShown((moments) => remember(moments, id));
      else setNotShown({ id, reason: outcome });
    });
    return () => {
      stopLive();
      stopCatchUp();
      stopShown();
    };
  }, [client]);
  return { received, shown, notShown };
}

/** Sends notifications to oneself and follows the last one: committed, acked, received, shown. */
export function useNotificationTrip() {
  const [sent, setSent] = useState<(Trip & { sentAt: number }) | null>(null);
  const { received, shown, notShown } = useMoments(sent?.notificationId ?? null);
  const [isSending, setIsSending] = useState(false);

  const send = useCallback(async (kind: NotificationKind, note: string) => {
    setIsSending(true);
    const aheadMs = await measureClockAheadMs();
    const sentAt = Date.now();
    const ack = await runCommand('send_test_notification', { kind, note });
    const ackedMs = Date.now() - sentAt;
    setIsSending(false);
    if (!ack.ok) return setSent({ ...emptyTrip, kind, sentAt, error: ack.error.message });
    const committedMs = new Date(ack.data.committedAt).getTime() - aheadMs - sentAt;
    setSent({
      ...emptyTrip,
      kind,
      sentAt,
      notificationId: ack.data.notification.id,
      committedMs: Math.round(Math.min(Math.max(committedMs, 0), ackedMs)),
      ackedMs,
    });
  }, []);

  const since = (moments: Moments) => {
    const at = sent?.notificationId ? moments[sent.notificationId] : undefined;
    return sent && at !== undefined ? at - sent.sentAt : null;
  };
  const receivedMs = since(received);
  // Clocks are never quite the same; the commit came before what it caused.
  const committedMs = sent && Math.min(sent.committedMs ?? Infinity, receivedMs ?? Infinity);
  const trip: Trip | null = sent && {
    ...sent,
    committedMs: committedMs === Infinity ? null : committedMs,
    receivedMs,
    shownMs: since(shown),
    notShown: notShown && notShown.id === sent.notificationId ? notShown.reason : null,
  };
  return { trip, isSending, send };
}

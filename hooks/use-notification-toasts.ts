'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { watchOperatorMessages } from '@/lib/client/watch-operator-messages';
import { watchToasts } from '@/lib/client/watch-toasts';
import type { ToastRequest } from '@/lib/client/toast-request';
import { useDeskClient } from './desk-context';

type Options = { show: (toast: ToastRequest) => void; dismiss: (id: string) => void };

/**
 * The one listener that shows notifications, and what an operator says, as toasts. Mounted once, in the shell, by
 * `NotificationToast`, which says how a toast is shown. Of all tabs of a browser one shows each; what is read elsewhere disappears.
 */
export function useNotificationToasts({ show, dismiss }: Options): void {
  const client = useDeskClient();
  const router = useRouter();
  const latest = useRef({ show, dismiss, open: (path: string) => router.push(path) });
  useEffect(() => {
    latest.current = { show, dismiss, open: (path) => router.push(path) };
  });
  useEffect(
    () =>
      watchToasts(client, {
        show: (toast) => latest.current.show(toast),
        dismiss: (id) => latest.current.dismiss(id),
        open: (path) => latest.current.open(path),
      }),
    [client],
  );
  useEffect(() => watchOperatorMessages(client, (toast) => latest.current.show(toast)), [client]);
}

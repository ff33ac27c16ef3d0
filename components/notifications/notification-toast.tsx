'use client';

import { dismissToast, showToast } from '@/components/ui/show-toast';
import { useNotificationToasts } from '@/hooks/use-notification-toasts';
import { announceToastOutcome } from '@/lib/client/toast-outcome';

/** Shows notifications as toasts: who, what, where; a click goes there and marks read. Mounted once, in the shell. */
export function NotificationToast() {
  useNotificationToasts({
    show: (toast) =>
      showToast({
        ...toast,
        ...(toast.isWhole && { durationMs: Infinity }),
        onShown: () => announceToastOutcome(toast.id, 'shown'),
      }),
    dismiss: dismissToast,
  });
  return null;
}

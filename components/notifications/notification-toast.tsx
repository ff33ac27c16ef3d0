'use client';

import { dismissToast, showToast } from '@/components/ui/show-toast';
import { useNotificationToasts } from '@/hooks/use-notification-toasts';
import { announceToastShown } from '@/lib/client/toast-shown';

/** Shows notifications as toasts: who, what, where; a click goes there and marks read. Mounted once, in the shell. */
export function NotificationToast() {
  useNotificationToasts({
    show: (toast) => showToast({ ...toast, onShown: () => announceToastShown(toast.id) }),
    dismiss: dismissToast,
  });
  return null;
}

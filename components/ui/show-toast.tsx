'use client';

import { toast } from 'sonner';
import { ToastCard, type ToastContent } from './toast-card';

/** Shows a toast, or replaces the one with the same `id`. The only way a component shows one. */
export function showToast(content: ToastContent & { id?: string }) {
  return toast.custom((id) => <ToastCard content={content} onClose={() => toast.dismiss(id)} />, {
    id: content.id,
    duration: Infinity,
    unstyled: true,
  });
}

export function dismissToast(id: string | number) {
  toast.dismiss(id);
}

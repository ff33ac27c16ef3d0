'use client';

import { toast } from 'sonner';
import { ToastCard, type ToastContent } from './toast-card';

let shownCount = 0;

/** Shows a toast, or puts it in place of the one with the same `id`, its time beginning anew. */
export function showToast(content: ToastContent & { id?: string }) {
  shownCount += 1;
  const key = shownCount;
  toast.custom((id) => <ToastCard key={key} content={content} onClose={() => toast.dismiss(id)} />, {
    id: content.id,
    duration: Infinity,
    unstyled: true,
  });
}

export function dismissToast(id: string) {
  toast.dismiss(id);
}

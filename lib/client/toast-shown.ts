/** Dispatched on `window` by the one listener that shows toasts, once the toast is in the document. */
const TOAST_SHOWN = 'carillon:toast-shown';

/** Says that the toast of a notification is on the screen. */
export function announceToastShown(notificationId: string): void {
  window.dispatchEvent(new CustomEvent(TOAST_SHOWN, { detail: notificationId }));
}

/** Hears which notifications were shown as a toast in this tab. Returns how to stop. */
export function onToastShown(listener: (notificationId: string) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<string>).detail);
  window.addEventListener(TOAST_SHOWN, hear);
  return () => window.removeEventListener(TOAST_SHOWN, hear);
}

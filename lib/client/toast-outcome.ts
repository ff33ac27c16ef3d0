/**
 * What became of a notification's toast in this tab: it is in the document; it was held back because its person does not
 * want to be disturbed; another tab of this browser shows it.
 */
export type ToastOutcome = 'shown' | 'do_not_disturb' | 'other_tab';

/** Dispatched on `window`, by the one listener that shows toasts. */
const TOAST_OUTCOME = 'carillon:toast-outcome';
type Detail = { notificationId: string; outcome: ToastOutcome };

export function announceToastOutcome(notificationId: string, outcome: ToastOutcome): void {
  window.dispatchEvent(new CustomEvent<Detail>(TOAST_OUTCOME, { detail: { notificationId, outcome } }));
}

/** Hears what became of toasts in this tab. Returns how to stop. */
export function onToastOutcome(
  listener: (notificationId: string, outcome: ToastOutcome) => void,
): () => void {
  const hear = (event: Event) => {
    const { notificationId, outcome } = (event as CustomEvent<Detail>).detail;
    listener(notificationId, outcome);
  };
  window.addEventListener(TOAST_OUTCOME, hear);
  return () => window.removeEventListener(TOAST_OUTCOME, hear);
}

import { claimInBrowser } from './claim-storage';
import type { DeskClient } from './desk-client';
import { claimMessage } from './operator-message-claim';
import { claimDelayMs, type ToastSurface } from './toast-display';

/** True in one tab of this browser only. */
const claim = (id: string): Promise<boolean> =>
  claimInBrowser<string[], boolean>('operator-messages', (kept) => {
    const { isMine, seen } = claimMessage(kept ?? [], id);
    return { kept: seen, answer: isMine };
  });

/**
 * Shows what an operator says to people, such as "We restart in five minutes". There is no row of it, so a toast that is
 * not shown is lost: do-not-disturb does not hold it back, and it stays until it is dismissed. `test`, the other event
 * that is sent by hand, is for programs: nobody sees it but who looks at the frames of /test-notifications.
 */
export function watchOperatorMessages(client: DeskClient, show: ToastSurface['show']): () => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const stopHearing = client.on('operator_message', ({ id, message }) => {
    const run = async () => {
      timers.delete(timer);
      if (!(await claim(id))) return;
      show({ id, tone: 'warning', title: 'Message from the operator', description: message, isWhole: true });
    };
    const timer = setTimeout(() => void run(), claimDelayMs());
    timers.add(timer);
  });
  return function stop() {
    stopHearing();
    for (const timer of timers) clearTimeout(timer);
  };
}

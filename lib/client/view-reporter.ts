import type { CommandRunner } from './run-command';

type Options = { run: CommandRunner; isOpen: () => boolean; isVisible: () => boolean };

/** Tells the server what this tab shows, so that nobody is notified of what they are looking at. */
export function createViewReporter({ run, isOpen, isVisible }: Options) {
  let chatId: string | null = null;
  let told = '';
  let isScheduled = false;

  function report(): void {
    isScheduled = false;
    const view = { chatId, isVisible: isVisible() };
    const key = chatId === null ? '' : JSON.stringify(view);
    if (!isOpen() || key === told) return;
    told = key;
    void run('view', view);
  }

  /** In one go, since moving from one chat to the next closes one and opens the other. */
  function schedule(): void {
    if (isScheduled) return;
    isScheduled = true;
    queueMicrotask(report);
  }

  return {
    setOpenChat(this: void, next: string | null): void {
      chatId = next;
      schedule();
    },
    visibilityChanged: schedule,
    /** A new connection knows nothing yet. */
    reconnected(this: void): void {
      told = '';
      report();
    },
  };
}

import type { CommandRunner } from './run-command';

/** The mark ends after 6 s by itself, so it is renewed a little earlier than that. */
const RENEW_MS = 3_000;
const IDLE_MS = 4_000;

/**
 * Says "I am typing", seldom; stops by itself when nothing was typed for a while. In a record it says in which field:
 * another field replaces the one before. Only on a live connection.
 */
export function createTypingSender({ run, isOpen }: { run: CommandRunner; isOpen: () => boolean }) {
  const started = new Map<string, { at: number; field: string | undefined }>();
  const idle = new Map<string, ReturnType<typeof setTimeout>>();

  function stop(room: string): void {
    clearTimeout(idle.get(room));
    idle.delete(room);
    const last = started.get(room);
    if (last && started.delete(room) && isOpen()) void run('typing_stop', { room, field: last.field });
  }

  return function setTyping(room: string, isTyping: boolean, field?: string): void {
    if (!isTyping) return stop(room);
    clearTimeout(idle.get(room));
    idle.set(
      room,
      setTimeout(() => stop(room), IDLE_MS),
    );
    const now = Date.now();
    const last = started.get(room);
    const isFresh = last !== undefined && last.field === field && now - last.at < RENEW_MS;
    if (!isOpen() || isFresh) return;
    started.set(room, { at: now, field });
    void run('typing_start', { room, field });
  };
}

import type { CommandRunner } from './run-command';

/** The mark ends after 6 s by itself, so it is renewed a little earlier than that. */
const RENEW_MS = 3_000;
const IDLE_MS = 4_000;

/** Says "I am typing", seldom; stops by itself when nothing was typed for a while. Only on a live connection. */
export function createTypingSender({ run, isOpen }: { run: CommandRunner; isOpen: () => boolean }) {
  const startedAt = new Map<string, number>();
  const idle = new Map<string, ReturnType<typeof setTimeout>>();

  function stop(room: string): void {
    clearTimeout(idle.get(room));
    idle.delete(room);
    if (startedAt.delete(room) && isOpen()) void run('typing_stop', { room });
  }

  return function setTyping(room: string, isTyping: boolean): void {
    if (!isTyping) return stop(room);
    clearTimeout(idle.get(room));
    idle.set(
      room,
      setTimeout(() => stop(room), IDLE_MS),
    );
    const now = Date.now();
    if (!isOpen() || now - (startedAt.get(room) ?? 0) < RENEW_MS) return;
    startedAt.set(room, now);
    void run('typing_start', { room });
  };
}

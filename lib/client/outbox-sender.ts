import type { Message } from '@/lib/contracts/chats';
import type { Ack, CommandError, ErrorCode } from '@/lib/contracts/errors';
import { backoffMs } from './backoff';
import type { OutboxItem } from './desk-state';
import type { OutboxList } from './outbox-list';
import { createPause } from './pause';
import type { WithLock } from './with-lock';

export type OutboxSenderOptions = {
  lockName: string;
  withLock: WithLock;
  /** Sends one message; repeating it with the same clientId is harmless. */
  deliver: (item: OutboxItem) => Promise<Ack<Message>>;
  canSend: () => boolean;
};

/** Not an answer about the message: it is tried again by itself. */
const passing: readonly ErrorCode[] = [
  'unavailable',
  'rate_limited',
  'too_many_connections',
  'unauthenticated',
  'session_expired',
];
/** `internal` may pass or not: so many tries, then the person decides. */
const INTERNAL_TRIES = 3;

/** Sends what waits, in order, one tab at a time. */
export function createOutboxSender(
  list: OutboxList,
  { lockName, withLock, deliver, canSend }: OutboxSenderOptions,
) {
  const tries = new Map<string, number>();
  /** The server asked for patience, or could not be reached: nothing is sent until the time is over. */
  const pause = createPause(() => void flush());
  let running: Promise<void> | null = null;
  let isWanted = false;

  function isPassing({ clientId }: OutboxItem, error: CommandError): boolean {
    const count = (tries.get(clientId) ?? 0) + 1;
    tries.set(clientId, count);
    if (!passing.includes(error.code) && (error.code !== 'internal' || count >= INTERNAL_TRIES)) return false;
    pause.begin(backoffMs(count, Math.random(), error.retryAfterMs));
    return true;
  }

  /** True when the next one may follow. */
  async function sendNext(): Promise<boolean> {
    const item = await list.first();
    if (!item || !canSend()) return false;
    await list.setSending(item.clientId);
    const ack = await deliver(item);
    const mustWait = !ack.ok && isPassing(item, ack.error);
    if (ack.ok) await list.settle([item.clientId], { message: ack.data });
    else if (!mustWait) await list.patch(item.clientId, { state: 'failed', error: ack.error.message });
    await list.setSending(null);
    return !mustWait;
  }

  async function sendAll(): Promise<void> {
    while (isWanted && !pause.isOn() && canSend()) {
      isWanted = false;
      await withLock(lockName, async () => {
        while (canSend() && (await sendNext()));
      });
    }
  }

  /** Sends what waits now; while it is at it already, that run takes what was added. */
  function flush(): Promise<void> {
    isWanted = true;
    running ??= sendAll().finally(() => (running = null));
    return running;
  }

  /** The connection is back, or the person asks: no more patience. */
  function resume(): Promise<void> {
    pause.end();
    return flush();
  }

  return {
    flush,
    resume,
    forgetTries: (clientId: string) => tries.delete(clientId),
    stop: pause.end,
  };
}

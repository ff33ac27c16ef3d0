import type { Message } from '@/lib/contracts/chats';
import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { coalesce } from '@/lib/core/coalesce';
import { AppError } from '@/lib/core/errors';
import { singleton } from '@/lib/core/singleton';
import { sendBatch, type Sending } from './send-batch';

/** Above this many waiting the database cannot keep up: refusing is better than growing. */
const MAX_WAITING = 20_000;

/** A queue of its own in front of the database; a process has one. */
export const createSender = () => coalesce<Sending, Message>(sendBatch, { maxBatch: 256 });

const sender = () => singleton('send-message', createSender);

/** Messages that wait for the batch before theirs. */
export const countQueuedMessages = (): number => sender().depth();

/**
 * Stores a message and notifies who must hear of it; answers once it is on disk. Calls gather into batches while the
 * one before is being stored. A repeat with the same `clientId` answers the first result. Throws `not_found` for a
 * chat the actor is not in, `idempotency_mismatch`, `unavailable`.
 */
export function sendMessage(actor: UserActor, input: CommandInput<'send_message'>): Promise<Message> {
  const send = sender();
  if (send.depth() >= MAX_WAITING)
    return Promise.reject(new AppError('unavailable', { retryAfterMs: 1_000 }));
  return send({ actor, input });
}

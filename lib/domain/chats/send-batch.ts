import type { Message } from '@/lib/contracts/chats';
import type { CommandInput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { logger } from '@/lib/core/logger';
import { isConnectionLoss, retryConflicts } from '@/lib/db/in-transaction';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { publishNotified, toInboxChanges } from '@/lib/domain/notifications';
import { findMentioned } from './find-mentioned';
import { storeMessages, type NewMessage, type StoredMessage } from './store-messages';
import { toMessage } from './to-message';
import { lookersAt } from './viewing';

export type Sending = { actor: UserActor; input: CommandInput<'send_message'> };
type Result = Message | Error;

/** Another process stored the same client id while this one waited: the next try finds it. */
const UNIQUE_VIOLATION = '23505';

/** PostgreSQL would store U+FFFD for half a surrogate pair: then the ack says so too. */
const wellFormed = (text: string) => (/\p{Surrogate}/u.test(text) ? Buffer.from(text).toString() : text);

const toDraft = ({ actor, input }: Sending) => ({
  chatId: input.chatId,
  senderId: actor.userId,
  clientId: input.clientId,
  body: wellFormed(input.body),
});

function toResult(message: NewMessage, stored: StoredMessage): Result {
  if (!stored) return new AppError('not_found');
  const { outcome, id, seq, createdAt, mentionedIds } = stored;
  if (outcome === 'mismatch') return new AppError('idempotency_mismatch');
  const { chatId, senderId, clientId, body } = message;
  return toMessage({ id, chatId, seq, senderId, clientId, kind: 'text', body, mentionedIds, createdAt });
}

/** Stores sendings whose (sender, client id) are all different, then publishes what is new in its chats' order. */
async function storeAndPublish(sendings: Sending[]): Promise<Result[]> {
  const messages = await findMentioned(sendings.map(toDraft));
  const lookers = lookersAt(new Set(messages.map(({ chatId }) => chatId)));
  const { results, raised } = await retryConflicts(
    () => storeMessages(messages, lookers),
    [UNIQUE_VIOLATION],
  );
  const answers = results.map((result, index) => toResult(messages[index]!, result));
  answers.forEach((message, index) => {
    if (message instanceof Error || results[index]?.outcome !== 'stored') return;
    const { name, origin } = sendings[index]!.actor;
    publish(audience.chat(message.chatId, origin.socketId), 'chat_message', { message, senderName: name });
  });
  publishNotified(toInboxChanges(raised));
  return answers;
}

/** One message that cannot be stored must not take the others of its batch with it. */
async function storeOneByOne(sendings: Sending[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const sending of sendings) {
    const stored = await storeAndPublish([sending]).catch((error: unknown) => [error as Error]);
    results.push(stored[0]!);
  }
  return results;
}

async function storeSafely(sendings: Sending[]): Promise<Result[]> {
  try {
    return await storeAndPublish(sendings);
  } catch (error) {
    if (isConnectionLoss(error)) throw new AppError('unavailable', { retryAfterMs: 1_000, cause: error });
    if (sendings.length === 1) throw error;
    logger.warn(
      { err: error, messages: sendings.length },
      'a batch of messages failed; storing them one by one',
    );
    return storeOneByOne(sendings);
  }
}

/**
 * Stores a batch in order of arrival and answers one result per sending. A client id that comes twice in one batch is
 * stored once: the repeat goes after the first, and finds it.
 */
export async function sendBatch(sendings: Sending[]): Promise<Result[]> {
  const firsts = new Map<string, number>();
  sendings.forEach(({ actor, input }, index) => {
    const key = `${actor.userId} ${input.clientId}`;
    if (!firsts.has(key)) firsts.set(key, index);
  });
  if (firsts.size === sendings.length) return storeSafely(sendings);

  const firstIndexes = [...firsts.values()];
  const isFirst = new Set(firstIndexes);
  const results = new Array<Result>(sendings.length);
  const stored = await storeSafely(firstIndexes.map((index) => sendings[index]!));
  firstIndexes.forEach((index, nth) => (results[index] = stored[nth]!));
  const repeatIndexes = sendings.map((_, index) => index).filter((index) => !isFirst.has(index));
  const repeated = await sendBatch(repeatIndexes.map((index) => sendings[index]!));
  repeatIndexes.forEach((index, nth) => (results[index] = repeated[nth]!));
  return results;
}

import type { CommandInput, CommandOutput } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { notify } from './notify';
import { publishNotified } from './publish-notified';
import { sampleNotice } from './sample-notice';

/** One to oneself, by the same path as a real one. */
export async function sendTestNotification(
  actor: UserActor,
  { kind, note }: CommandInput<'send_test_notification'>,
): Promise<CommandOutput<'send_test_notification'>> {
  const changes = await inTransaction((tx) => notify(tx, [sampleNotice(actor, kind, note)]));
  const committedAt = new Date().toISOString();
  publishNotified(changes);
  return { notification: changes[0]!.received!, committedAt };
}

import type { CommandInput, CommandOutput } from '@/lib/contracts/commands';
import { idSchema } from '@/lib/contracts/common';
import { rooms } from '@/lib/contracts/rooms';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction } from '@/lib/db/in-transaction';
import { recordAudit } from '@/lib/domain/audit';
import { audience } from '@/lib/events/audience';
import { gatewayFacts } from '@/lib/events/gateway-facts';
import { dropConnections } from '@/lib/events/publish';
import { resolvePerson } from './resolve-person';

/**
 * Closes all of a person's connections; their sessions go on, so their browsers come back by themselves and catch up.
 * Throws `not_found`.
 */
export async function disconnectUser(
  actor: UserActor,
  { userId: ref }: CommandInput<'disconnect_user'>,
): Promise<CommandOutput<'disconnect_user'>> {
  const userId = idSchema.safeParse(await resolvePerson(ref)).data;
  if (!userId) throw new AppError('not_found');
  const subject = rooms.user(userId);
  const connections = gatewayFacts().countIn([subject]);
  await inTransaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id: userId }, select: { id: true } });
    if (!person) throw new AppError('not_found');
    await recordAudit(tx, { actor, action: 'disconnect_user', subject, after: { connections } });
  });
  dropConnections(audience.user(userId));
  return { connections };
}

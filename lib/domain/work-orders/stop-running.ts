import type { UserActor } from '@/lib/core/actor';
import type { Labour } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';
import type { Decision } from './order-change';

/** The timer that runs for this person, if any. Nobody else starts or stops one of theirs until the commit. */
export async function lockTimer(tx: Tx, userId: string): Promise<Labour | null> {
  await tx.$queryRaw`select 1 as locked from users where id = ${userId}::uuid for no key update`;
  return tx.labour.findUnique({ where: { runningFor: userId } });
}

/** Ends a running timer; its order is locked. */
export async function stopRunning(
  tx: Tx,
  actor: UserActor,
  running: Labour,
  note: string,
): Promise<Decision> {
  const endedAt = new Date();
  await tx.labour.update({
    where: { id: running.id },
    data: { endedAt, runningFor: null, ...(note && { note }) },
  });
  const minutes = Math.round((endedAt.getTime() - running.startedAt.getTime()) / 60_000);
  return { entries: [{ field: 'labour', to: `${actor.name} worked ${minutes} min` }], isInternal: true };
}

import { createHash } from 'node:crypto';
import type { CommandName } from '@/lib/contracts/commands';
import type { UserActor } from '@/lib/core/actor';
import { canonicalJson } from '@/lib/core/canonical-json';
import { AppError } from '@/lib/core/errors';
import { Prisma } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';

const hashOf = (input: unknown) => createHash('sha256').update(canonicalJson(input)).digest('base64url');

/**
 * Runs `create` once per (actor, `input.clientId`) and answers its first result to every repeat, for 24 hours.
 * The record is inserted before `create` runs: a concurrent repeat waits on it until the first one commits (and gets
 * its result) or rolls back (and runs itself). To publish only the first time, set a variable inside `create`.
 * The result is stored as JSON and must survive it. Leave secrets out of `input`: a fast hash of it is stored.
 * Throws `idempotency_mismatch` when the id was used for another command or another input.
 */
export async function runOnce<Result>(
  tx: Tx,
  actor: UserActor,
  command: CommandName,
  input: { clientId: string },
  create: () => Promise<Result>,
): Promise<Result> {
  const key = { actorId: actor.userId, clientId: input.clientId };
  const inputHash = hashOf(input);
  const { count } = await tx.idempotencyRecord.createMany({
    data: [{ ...key, command, inputHash, result: Prisma.JsonNull }],
    skipDuplicates: true,
  });
  if (count === 1) {
    const result = await create();
    await tx.idempotencyRecord.update({
      where: { actorId_clientId: key },
      data: { result: result as Prisma.InputJsonValue },
    });
    return result;
  }
  const first = await tx.idempotencyRecord.findUniqueOrThrow({ where: { actorId_clientId: key } });
  if (first.command !== command || first.inputHash !== inputHash) throw new AppError('idempotency_mismatch');
  return first.result as Result;
}

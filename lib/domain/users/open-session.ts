import type { Origin } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { SessionKind } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/in-transaction';

type Opening = { kind: SessionKind; lifetimeMs: number; origin: Origin };

/**
 * Stores a new session of someone who has just shown who they are. The user's row is locked and compared first: a
 * password reset or a withdrawal that happens in the same moment must not leave a session behind.
 * Throws `wrong_credentials` when it did happen.
 */
export async function openSession(
  tx: Tx,
  user: { id: string; passwordHash: string | null },
  { kind, lifetimeMs, origin }: Opening,
): Promise<string> {
  const unchanged = await tx.$queryRaw<unknown[]>`
    select 1 from users
    where id = ${user.id}::uuid and "disabledAt" is null and "passwordHash" is not distinct from ${user.passwordHash}
    for share`;
  if (unchanged.length === 0) throw new AppError('wrong_credentials');
  const now = new Date();
  const { id } = await tx.session.create({
    data: {
      userId: user.id,
      kind,
      userAgent: origin.userAgent?.slice(0, 300) ?? null,
      address: origin.address?.slice(0, 64) ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + lifetimeMs),
    },
    select: { id: true },
  });
  return id;
}

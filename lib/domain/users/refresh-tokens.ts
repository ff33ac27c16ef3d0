import type { Tokens } from '@/lib/contracts/users';
import type { Actor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { inTransaction, type Tx } from '@/lib/db/in-transaction';
import { closeSessions, endSessions } from './end-sessions';
import { REFRESH_TOKEN_MS } from './lifetimes';
import { addRefreshToken, hashRefreshToken, toTokens } from './refresh-token';

type Outcome =
  | { kind: 'renewed'; userId: string; sessionId: string; refreshToken: string }
  | { kind: 'reused'; ended: string[] }
  | { kind: 'refused' };

async function rotate(tx: Tx, token: string): Promise<Outcome> {
  const found = await tx.refreshToken.findUnique({
    where: { tokenHash: hashRefreshToken(token) },
    select: { id: true, sessionId: true, expiresAt: true, session: { select: { userId: true } } },
  });
  if (!found) return { kind: 'refused' };
  const { sessionId, session } = found;
  const now = new Date();
  // The one statement that decides who used it first.
  const { count: taken } = await tx.refreshToken.updateMany({
    where: { id: found.id, usedAt: null },
    data: { usedAt: now },
  });
  if (taken === 0)
    return { kind: 'reused', ended: await endSessions(tx, { userId: session.userId, id: sessionId }) };
  if (found.expiresAt <= now) return { kind: 'refused' };
  const { count: alive } = await tx.session.updateMany({
    where: { id: sessionId, revokedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    data: { lastSeenAt: now, expiresAt: new Date(now.getTime() + REFRESH_TOKEN_MS) },
  });
  if (alive === 0) return { kind: 'refused' };
  return {
    kind: 'renewed',
    userId: session.userId,
    sessionId,
    refreshToken: await addRefreshToken(tx, sessionId),
  };
}

/**
 * A refresh token for a new pair. Each works once: the use of a spent one means that two hold it, and one of them
 * stole it, so the session ends with every token of its family. Throws `session_expired`.
 */
export async function refreshTokens(
  _actor: Actor,
  { refreshToken }: { refreshToken: string },
): Promise<Tokens> {
  // Nothing throws inside the transaction: that would undo the revocation.
  const outcome = await inTransaction((tx) => rotate(tx, refreshToken));
  if (outcome.kind === 'renewed') return toTokens(outcome, outcome.refreshToken);
  if (outcome.kind === 'reused') closeSessions(outcome.ended);
  throw new AppError('session_expired', { message: `refresh token ${outcome.kind}` });
}

import { AppError } from '@/lib/core/errors';
import { findSessionActor, verifyAccessToken, type SessionActor } from '@/lib/domain/users';

/** The token of an `Authorization: Bearer …` header. */
export const bearerOf = (authorization: string | null): string | null =>
  /^bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null;

/**
 * Whom an access token stands for, as the database says now. `expiresAt` is the sooner of the token's and the session's.
 * Throws `session_expired` (also when revoked) or `unauthenticated`.
 */
export async function requireTokenActor(token: string): Promise<SessionActor> {
  const claims = await verifyAccessToken(token);
  const actor = await findSessionActor(claims.sessionId);
  if (!actor || actor.userId !== claims.userId) throw new AppError('session_expired');
  return { ...actor, expiresAt: claims.expiresAt < actor.expiresAt ? claims.expiresAt : actor.expiresAt };
}

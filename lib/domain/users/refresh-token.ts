import { createHash, randomBytes } from 'node:crypto';
import type { Tokens } from '@/lib/contracts/users';
import type { Tx } from '@/lib/db/in-transaction';
import { signAccessToken } from './access-token';
import { ACCESS_TOKEN_SECONDS, REFRESH_TOKEN_MS } from './lifetimes';

/** 256 random bits need no slow hash. */
export const hashRefreshToken = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Adds a refresh token to a session's family. Only its hash is stored. */
export async function addRefreshToken(tx: Tx, sessionId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.refreshToken.create({
    data: {
      sessionId,
      tokenHash: hashRefreshToken(token),
      expiresAt: new Date(Date.now() + REFRESH_TOKEN_MS),
    },
  });
  return token;
}

export async function toTokens(
  session: { userId: string; sessionId: string },
  refreshToken: string,
): Promise<Tokens> {
  const accessToken = await signAccessToken(session);
  return { accessToken, refreshToken, tokenType: 'Bearer', expiresIn: ACCESS_TOKEN_SECONDS };
}

import type { Tokens } from '@/lib/contracts/users';
import type { Actor } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { authenticate } from './authenticate';
import { REFRESH_TOKEN_MS } from './lifetimes';
import { openSession } from './open-session';
import { addRefreshToken, toTokens } from './refresh-token';

/** Email and password for an access and a refresh token. Throws `wrong_credentials` or `rate_limited`. */
export async function issueTokens(
  actor: Actor,
  credentials: { email: string; password: string },
): Promise<Tokens> {
  const user = await authenticate(credentials, actor.origin);
  const opened = await inTransaction(async (tx) => {
    const opening = { kind: 'api', lifetimeMs: REFRESH_TOKEN_MS, origin: actor.origin } as const;
    const sessionId = await openSession(tx, user, opening);
    return { sessionId, refreshToken: await addRefreshToken(tx, sessionId) };
  });
  return toTokens({ userId: user.id, sessionId: opened.sessionId }, opened.refreshToken);
}

import type { Origin } from '@/lib/core/actor';
import { inTransaction } from '@/lib/db/in-transaction';
import { authenticate } from './authenticate';
import { BROWSER_SESSION_MS } from './lifetimes';
import { openSession } from './open-session';

export type SignedIn = { userId: string; sessionId: string };

/** A browser signs in by email (lower case) and password. Throws `wrong_credentials` or `rate_limited` with `retryAfterMs`. */
export async function signInWithPassword(
  credentials: { email: string; password: string },
  origin: Origin,
): Promise<SignedIn> {
  const user = await authenticate(credentials, origin);
  const sessionId = await inTransaction((tx) =>
    openSession(tx, user, { kind: 'browser', lifetimeMs: BROWSER_SESSION_MS, origin }),
  );
  return { userId: user.id, sessionId };
}

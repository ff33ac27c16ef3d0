import { encode } from 'next-auth/jwt';
import type { Session, User } from '@/lib/db/generated/client';
import { requireSecret } from '@/lib/core/secret';
import { signAccessToken } from '@/lib/domain/users/access-token';
import { createSession, createUser } from './factories';

export type SignedIn = {
  user: User;
  session: Session;
  /** An access token of the session. */
  token: string;
  /** A Cookie header with the session in it, as the browser holds it. */
  cookie: string;
};

/** A session of a person (made when none is given), in both forms in which a client may show it. */
export async function signIn(
  who: User | NonNullable<Parameters<typeof createUser>[0]> = {},
  options: Parameters<typeof createSession>[1] = {},
): Promise<SignedIn> {
  const user = 'passwordHash' in who ? who : await createUser(who);
  const session = await createSession(user, options);
  const token = await signAccessToken({ userId: user.id, sessionId: session.id });
  const jwt = await encode({ token: { sub: user.id, sid: session.id }, secret: requireSecret() });
  return { user, session, token, cookie: `next-auth.session-token=${jwt}` };
}

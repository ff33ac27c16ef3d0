import type { AuthOptions } from 'next-auth';
import type { Origin } from '@/lib/core/actor';
import { env, provideEnv } from '@/lib/core/env';
import { logger } from '@/lib/core/logger';
import { requireSecret } from '@/lib/core/secret';
import { BROWSER_SESSION_MS, signInWithVerifiedEmail, signOut } from '@/lib/domain/users';
import { stampedAddressOf } from './client-address';
import { isSecureRequest } from './is-secure-request';
import { authProviders, originOfAuthRequest, type SignedInUser } from './providers';
import { safeCallbackPath } from './safe-callback-path';
import { findVerifiedEmail } from './verified-email';

function authCallbacks(origin: Origin): AuthOptions['callbacks'] {
  return {
    async signIn({ user, account, profile }) {
      if (!account || account.type === 'credentials') return true;
      const email = await findVerifiedEmail(account, profile);
      const signedIn = email ? await signInWithVerifiedEmail(email, origin) : null;
      if (!signedIn) return '/sign-in?error=no_account';
      // The same object reaches the jwt callback.
      Object.assign(user, { id: signedIn.userId, sessionId: signedIn.sessionId } satisfies SignedInUser);
      return true;
    },
    // The cookie names a user and a session and says nothing else: the rest is asked of the database each time.
    jwt({ token, user }) {
      const signedIn = user as SignedInUser | undefined;
      return signedIn ? { sub: signedIn.id, sid: signedIn.sessionId } : { sub: token.sub, sid: token.sid };
    },
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => Promise.resolve(safeCallbackPath(url, baseUrl)),
  };
}

const authLogger: AuthOptions['logger'] = {
  error: (code, metadata) =>
    logger.warn({ code, err: metadata instanceof Error ? metadata : undefined }, 'next-auth'),
  warn: (code) => logger.debug({ code }, 'next-auth'),
  debug: () => {},
};

/** next-auth, as this request needs it: who asks and over what decides on throttling and on the cookie. */
export function authOptions(headers: Headers): AuthOptions {
  // Without NEXTAUTH_URL next-auth takes the address from the request, but only when this is set.
  if (!env().AUTH_TRUST_HOST) provideEnv({ AUTH_TRUST_HOST: 'true' });
  const origin = originOfAuthRequest(headers, stampedAddressOf(headers));
  return {
    secret: requireSecret(),
    providers: authProviders(origin),
    session: { strategy: 'jwt', maxAge: BROWSER_SESSION_MS / 1000 },
    useSecureCookies: isSecureRequest(headers),
    pages: { signIn: '/sign-in', signOut: '/', error: '/sign-in' },
    callbacks: authCallbacks(origin),
    events: {
      async signOut({ token }) {
        if (typeof token?.sub !== 'string' || typeof token.sid !== 'string') return;
        await signOut({ userId: token.sub, sessionId: token.sid });
      },
    },
    logger: authLogger,
  };
}

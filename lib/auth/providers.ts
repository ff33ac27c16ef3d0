import { randomUUID } from 'node:crypto';
import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import GitHubProvider from 'next-auth/providers/github';
import GoogleProvider from 'next-auth/providers/google';
import { userCommands } from '@/lib/contracts/users';
import type { Origin } from '@/lib/core/actor';
import { env } from '@/lib/core/env';
import { AppError } from '@/lib/core/errors';
import { signInWithPassword } from '@/lib/domain/users';
import { toSignInError } from './sign-in-error';

/** What a provider answers on success; it crosses next-auth as its `user`. */
export type SignedInUser = { id: string; sessionId?: string };

async function authorize(credentials: unknown, origin: Origin): Promise<SignedInUser> {
  try {
    const parsed = userCommands.issue_tokens.input.safeParse(credentials);
    if (!parsed.success) throw new AppError('wrong_credentials');
    const { userId, sessionId } = await signInWithPassword(parsed.data, origin);
    return { id: userId, sessionId };
  } catch (error) {
    throw toSignInError(error, origin.requestId);
  }
}

export type OAuthName = 'github' | 'google';

/** The outside sign-ins whose variables are set. */
export function oauthNames(): OAuthName[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET } = env();
  const isSet = { github: GITHUB_ID && GITHUB_SECRET, google: GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET };
  return (['github', 'google'] as const).filter((name) => isSet[name]);
}

/** Every way to sign in. `origin`: where this request comes from. */
export function authProviders(origin: Origin): AuthOptions['providers'] {
  const { GITHUB_ID = '', GITHUB_SECRET = '', GOOGLE_CLIENT_ID = '', GOOGLE_CLIENT_SECRET = '' } = env();
  const oauth = {
    github: () => GitHubProvider({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET }),
    google: () => GoogleProvider({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET }),
  };
  return [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: (credentials) => authorize(credentials, origin),
    }),
    ...oauthNames().map((name) => oauth[name]()),
  ];
}

export function originOfAuthRequest(headers: Headers, address: string | null): Origin {
  return { transport: 'action', requestId: randomUUID(), address, userAgent: headers.get('user-agent') };
}

import { env } from './env';

/** The secret that signs cookies and tokens. The start of the server makes sure there is one; tests set it. */
export function requireSecret(): string {
  const secret = env().NEXTAUTH_SECRET;
  if (!secret) throw new Error('NEXTAUTH_SECRET is missing: start through server.ts, or set it.');
  return secret;
}

import { getToken } from 'next-auth/jwt';
import { requireSecret } from '@/lib/core/secret';

/** Cookie header → name and value. What is not percent-encoded well stays as it is. */
export function parseCookieHeader(header: string | null): Record<string, string> {
  const pairs = (header ?? '').split(';').map((part) => part.trim());
  const named = pairs.filter((pair) => pair.indexOf('=') > 0);
  return Object.fromEntries(
    named.map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/**
 * The session that next-auth's cookie names (in one piece or in chunks), or null when there is none or it does not
 * decrypt. next-auth reads `req.cookies`, which neither a raw handshake nor a `Request` has: hand in parsed ones.
 */
export async function readSessionCookie(
  cookies: Record<string, string>,
  isSecure: boolean,
): Promise<{ userId: string; sessionId: string } | null> {
  // No headers: getToken would take a bearer token from them as well, and those are not its business.
  const req = { cookies, headers: {} } as unknown as Parameters<typeof getToken>[0]['req'];
  const token = await getToken({ req, secret: requireSecret(), secureCookie: isSecure });
  if (typeof token?.sub !== 'string' || typeof token.sid !== 'string') return null;
  return { userId: token.sub, sessionId: token.sid };
}

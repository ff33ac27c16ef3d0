import { hkdfSync } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { AppError } from '@/lib/core/errors';
import { requireSecret } from '@/lib/core/secret';
import { singleton } from '@/lib/core/singleton';
import { ACCESS_TOKEN_SECONDS } from './lifetimes';

const TYPE = 'at+jwt';

/** A key of its own, so that no other thing signed with the secret passes for an access token. */
const key = () =>
  singleton(
    'access token key',
    () => new Uint8Array(hkdfSync('sha256', requireSecret(), '', 'carillon access token', 32)),
  );

/** A JWT that names a session for 15 minutes. It says nothing of roles: those come from the database. */
export function signAccessToken(
  subject: { userId: string; sessionId: string },
  now = new Date(),
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ sid: subject.sessionId })
    .setProtectedHeader({ alg: 'HS256', typ: TYPE })
    .setSubject(subject.userId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ACCESS_TOKEN_SECONDS)
    .sign(key());
}

/** What a token says, once its signature and time are right. Throws `session_expired` or `unauthenticated`. */
export async function verifyAccessToken(
  token: string,
  now = new Date(),
): Promise<{ userId: string; sessionId: string; expiresAt: Date }> {
  try {
    const { payload } = await jwtVerify(token, key(), {
      algorithms: ['HS256'],
      typ: TYPE,
      requiredClaims: ['sub', 'sid', 'exp'],
      currentDate: now,
    });
    return { userId: payload.sub!, sessionId: String(payload.sid), expiresAt: new Date(payload.exp! * 1000) };
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) {
      throw new AppError('session_expired', {
        userMessage: 'This access token has expired. Get a new one with the refresh token.',
        cause,
      });
    }
    throw new AppError('unauthenticated', {
      userMessage: 'This access token is not valid. Sign in again.',
      cause,
    });
  }
}

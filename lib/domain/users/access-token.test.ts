import { SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { provideEnv } from '@/lib/core/env';
import { signAccessToken, verifyAccessToken } from './access-token';

const secret = 'a secret that only the tests know, long enough';
const subject = { userId: 'user', sessionId: 'session' };
const issued = new Date('2030-01-01T00:00:00Z');
const after = (seconds: number) => new Date(issued.getTime() + seconds * 1000);

describe('access tokens', () => {
  beforeAll(() => provideEnv({ NEXTAUTH_SECRET: secret }));

  it('name a session for 15 minutes', async () => {
    const token = await signAccessToken(subject, issued);
    expect(await verifyAccessToken(token, after(899))).toEqual({ ...subject, expiresAt: after(900) });
    await expect(verifyAccessToken(token, after(901))).rejects.toMatchObject({ code: 'session_expired' });
  });

  it('are refused when changed, foreign or of another kind', async () => {
    const token = await signAccessToken(subject, issued);
    const [head, body, signature] = token.split('.') as [string, string, string];
    const admin = Buffer.from(body, 'base64url').toString().replace('user', 'boss');
    const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    const withRawSecret = await new SignJWT({ sid: 'session' })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .setSubject('user')
      .setExpirationTime('15m')
      .sign(new TextEncoder().encode(secret));
    const wrong = [
      `${head}.${Buffer.from(admin).toString('base64url')}.${signature}`,
      `${none}.${body}.`,
      withRawSecret,
      'x',
      '',
    ];
    for (const bad of wrong) {
      await expect(verifyAccessToken(bad, issued)).rejects.toMatchObject({ code: 'unauthenticated' });
    }
  });
});

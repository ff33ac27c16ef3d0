import { randomBytes } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { beforeAll, describe, expect, it } from 'vitest';
import { provideEnv } from '@/lib/core/env';
import { parseCookieHeader, readSessionCookie } from './session-cookie';

const secret = 'a secret that only the tests know, long enough';
const named = { sub: 'user', sid: 'session' };
const cookie = 'next-auth.session-token';

describe('readSessionCookie', () => {
  beforeAll(() => provideEnv({ NEXTAUTH_SECRET: secret }));

  it('reads the cookie of a raw header', async () => {
    const token = await encode({ token: named, secret });
    const cookies = parseCookieHeader(`theme=dark; ${cookie}=${token}; other=%E0%A4%A`);
    expect(await readSessionCookie(cookies, false)).toEqual({ userId: 'user', sessionId: 'session' });
  });

  it('puts a cookie in chunks together, in their order', async () => {
    const token = await encode({ token: { ...named, padding: randomBytes(4000).toString('hex') }, secret });
    const chunks = token.match(/.{1,1000}/g)!;
    expect(chunks.length).toBeGreaterThan(10);
    const header = chunks
      .map((chunk, index) => `${cookie}.${index}=${chunk}`)
      .reverse()
      .join('; ');
    expect(await readSessionCookie(parseCookieHeader(header), false)).toEqual({
      userId: 'user',
      sessionId: 'session',
    });
  });

  it('answers null for nothing, for another secret, for an expired one and for one of another kind', async () => {
    expect(await readSessionCookie({}, false)).toBeNull();
    const foreign = await encode({ token: named, secret: 'another secret altogether' });
    expect(await readSessionCookie({ [cookie]: foreign }, false)).toBeNull();
    const expired = await encode({ token: named, secret, maxAge: -60 });
    expect(await readSessionCookie({ [cookie]: expired }, false)).toBeNull();
    const nameless = await encode({ token: { sub: 'user' }, secret });
    expect(await readSessionCookie({ [cookie]: nameless }, false)).toBeNull();
  });

  it('over https takes only the cookie that https set', async () => {
    const token = await encode({ token: named, secret });
    expect(await readSessionCookie({ [cookie]: token }, true)).toBeNull();
    expect(await readSessionCookie({ [`__Secure-${cookie}`]: token }, true)).not.toBeNull();
  });
});

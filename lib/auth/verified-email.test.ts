import { afterEach, describe, expect, it, vi } from 'vitest';
import { findVerifiedEmail } from './verified-email';

const gitHub = { provider: 'github', access_token: 'token' };
const answer = (body: unknown, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status })));

describe('findVerifiedEmail', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('takes of GitHub the primary address, if it is verified, and never what the profile says', async () => {
    const profile = { email: 'victim@example.org' };
    answer([
      { email: 'other@example.org', primary: false, verified: true },
      { email: 'me@example.org', primary: true, verified: true },
    ]);
    expect(await findVerifiedEmail(gitHub, profile)).toBe('me@example.org');
    answer([
      { email: 'other@example.org', primary: false, verified: true },
      { email: 'victim@example.org', primary: true, verified: false },
    ]);
    expect(await findVerifiedEmail(gitHub, profile)).toBeNull();
    answer({ message: 'Bad credentials' }, 401);
    expect(await findVerifiedEmail(gitHub, profile)).toBeNull();
  });

  it('takes of Google what Google says is verified', async () => {
    const google = { provider: 'google' };
    const email = 'me@example.org';
    expect(await findVerifiedEmail(google, { email, email_verified: true })).toBe(email);
    expect(await findVerifiedEmail(google, { email, email_verified: false })).toBeNull();
    expect(await findVerifiedEmail(google, { email })).toBeNull();
  });

  it('relies on nobody else', async () => {
    expect(
      await findVerifiedEmail({ provider: 'elsewhere' }, { email: 'x@y.z', email_verified: true }),
    ).toBeNull();
  });
});

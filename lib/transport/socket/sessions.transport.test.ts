import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { signAccessToken } from '@/lib/domain/users/access-token';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { connectClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const connect = (who: SignedIn) => connectClient(server.url, who);
const FOR_GOOD = 'io server disconnect';
/** A token with this long to live. */
const tokenFor = ({ user, session }: SignedIn, ms: number) =>
  signAccessToken({ userId: user.id, sessionId: session.id }, new Date(Date.now() - 15 * 60_000 + ms));

describe('a connection ends at once', () => {
  it('when its own session is revoked, and only then', async () => {
    const ana = await signIn();
    const phone = await signIn(ana.user);
    const [here, there] = await Promise.all([ana, phone].map(connect));
    const closed = there!.closed();
    expect(await here!.send('revoke_session', { sessionId: phone.session.id })).toMatchObject({ ok: true });
    expect(await there!.nextEvent('session_expired')).toEqual({ reason: 'revoked' });
    expect(await closed).toBe(FOR_GOOD);
    expect(await here!.send('ping', {})).toMatchObject({ ok: true });
    here!.close();
  });

  it('when the person signs out everywhere', async () => {
    const ana = await signIn();
    const clients = await Promise.all([ana, await signIn(ana.user)].map(connect));
    const closed = Promise.all(clients.map((client) => client.closed()));
    clients[0]!.socket.emit('sign_out_everywhere', {}, () => undefined);
    expect(await closed).toEqual([FOR_GOOD, FOR_GOOD]);
  });

  it.each([
    ['disabled', { isDisabled: true }],
    ['role_changed', { role: 'client' as const }],
  ])('when the person is %s', async (reason, change) => {
    const [admin, ana] = await Promise.all([signIn({ role: 'admin' }), signIn()]);
    const [boss, hers] = await Promise.all([admin, ana].map(connect));
    const closed = hers!.closed();
    expect(await boss!.send('update_user', { userId: ana.user.id, ...change })).toMatchObject({ ok: true });
    expect(await hers!.nextEvent('session_expired')).toEqual({ reason });
    expect(await closed).toBe(FOR_GOOD);
    boss!.close();
  });
});

describe('a connection by token', () => {
  it('ends when the token runs out', async () => {
    const ana = await signIn();
    const client = await connectClient(server.url, ana, { token: await tokenFor(ana, 3_500) });
    const closed = client.closed();
    expect(await client.nextEvent('session_expired')).toEqual({ reason: 'expired' });
    expect(await closed).toBe(FOR_GOOD);
  });

  it('goes on when a fresh token of its session was sent in time', async () => {
    const ana = await signIn();
    const short = await tokenFor(ana, 3_500);
    const [renewed, forgotten] = await Promise.all(
      [1, 2].map(() => connectClient(server.url, ana, { token: short })),
    );
    const ack = await renewed!.sendRaw('renew_session', { accessToken: ana.token });
    expect(ack).toEqual({ ok: true, data: { expiresAt: expect.any(String) as string } });
    await forgotten!.nextEvent('session_expired');
    expect(await renewed!.heardSoFar('session_expired')).toEqual([]);
    renewed!.close();
  });

  it('is not renewed by the token of another session', async () => {
    const [ana, other] = await Promise.all([signIn(), signIn()]);
    const client = await connect(ana);
    const renew = (accessToken: unknown) => client.sendRaw('renew_session', { accessToken });
    expect(await renew(other.token)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(await renew('nonsense')).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
    expect(await renew(7)).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    client.close();
  });
});

describe('a connection by cookie', () => {
  it('is asked about again, so a withdrawal that nobody announced ends it, too', async () => {
    const watchful = await startTestServer({ limits: { recheckMs: 50 } });
    const [ana, piotr] = await Promise.all([signIn(), signIn()]);
    const [hers, his] = await Promise.all(
      [ana, piotr].map((who) => connectClient(watchful.url, who, { by: 'cookie' })),
    );
    await db().session.update({ where: { id: ana.session.id }, data: { revokedAt: new Date() } });
    expect(await hers!.nextEvent('session_expired')).toEqual({ reason: 'revoked' });
    expect(await his!.heardSoFar('session_expired')).toEqual([]);
    await watchful.stop();
  });

  it('ends with its session', async () => {
    const ana = await signIn({}, { expiresAt: new Date(Date.now() + 2_500) });
    const client = await connectClient(server.url, ana, { by: 'cookie' });
    expect(await client.nextEvent('session_expired')).toEqual({ reason: 'expired' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { signAccessToken } from '@/lib/domain/users/access-token';
import { signIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { connectClient, refusedClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ limits: { maxConnectionsPerUser: 3 } });
});
afterAll(() => server.stop());

describe.each(['websocket', 'polling'] as const)('over %s', (transport) => {
  const transports = [transport];

  it.each(['token', 'cookie'] as const)('lets in a person by %s and says who they are', async (by) => {
    const who = await signIn();
    const client = await connectClient(server.url, who, { transports, by });
    const { epoch } = await db().instance.findUniqueOrThrow({ where: { id: 1 } });
    // Somebody else may have left a moment before: this is not always the first thing heard.
    expect(client.heard.find(({ event }) => event === 'connection_established')).toMatchObject({
      payload: { userId: who.user.id, name: who.user.name, epoch, protocolVersion: 1 },
    });
    client.close();
  });

  it('refuses someone who shows nothing', async () => {
    const { data } = await refusedClient(server.url, null, { transports, by: 'nothing' });
    expect(data).toEqual({ code: 'unauthenticated', message: expect.any(String) as string });
  });

  it('refuses a token that is not ours', async () => {
    const { data } = await refusedClient(server.url, null, { transports, token: 'not.a.token' });
    expect(data?.code).toBe('unauthenticated');
  });

  it('refuses a token that has run out', async () => {
    const { user, session } = await signIn();
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    const token = await signAccessToken({ userId: user.id, sessionId: session.id }, yesterday);
    const { data } = await refusedClient(server.url, null, { transports, token });
    expect(data?.code).toBe('session_expired');
  });

  it.each(['token', 'cookie'] as const)('refuses a session that was revoked, shown by %s', async (by) => {
    const who = await signIn({}, { revokedAt: new Date() });
    const { data } = await refusedClient(server.url, who, { transports, by });
    expect(data?.code).toBe(by === 'token' ? 'session_expired' : 'unauthenticated');
  });

  it('refuses a person who is disabled', async () => {
    const who = await signIn({ disabledAt: new Date() });
    const { data } = await refusedClient(server.url, who, { transports });
    expect(data?.code).toBe('session_expired');
  });

  it('refuses a foreign page before there is a connection', async () => {
    const who = await signIn();
    const refused = await refusedClient(server.url, who, {
      transports,
      by: 'cookie',
      origin: 'https://evil.example',
    });
    expect(refused.data).toBeNull();
    if (transport === 'polling') expect(refused.status).toBe(403);
  });

  it('refuses one connection too many of a person, and says when to come back', async () => {
    const who = await signIn();
    const clients = await Promise.all([1, 2, 3].map(() => connectClient(server.url, who, { transports })));
    const { data } = await refusedClient(server.url, who, { transports });
    expect(data).toMatchObject({ code: 'too_many_connections', retryAfterMs: expect.any(Number) as number });
    clients[0]!.close();
    await clients[0]!.closed();
    clients.forEach((client) => client.close());
  });
});

it('tells a foreign page that long-polls what is wrong, in HTTP', async () => {
  const response = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, {
    headers: { origin: 'https://evil.example' },
  });
  expect(response.status).toBe(403);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ code: 'origin_not_allowed', status: 403 });
});

it('lets a browser that long-polls its own desk in, whose GET says no Origin', async () => {
  const who = await signIn();
  const url = `${server.url}/socket.io/?EIO=4&transport=polling`;
  const headers = { cookie: who.cookie, 'sec-fetch-site': 'same-origin' };
  const opening = await (await fetch(url, { headers })).text();
  const { sid } = JSON.parse(opening.slice(1)) as { sid: string };
  await fetch(`${url}&sid=${sid}`, {
    method: 'POST',
    body: '40',
    headers: { ...headers, 'content-type': 'text/plain' },
  });
  const answer = await (await fetch(`${url}&sid=${sid}`, { headers })).text();
  expect(answer).toMatch(/^40\{"sid"/);
});

it('does not let a program ride on a cookie without saying where it comes from', async () => {
  const who = await signIn();
  const { data } = await refusedClient(server.url, who, { by: 'cookie', origin: null });
  expect(data?.code).toBe('origin_not_allowed');
});

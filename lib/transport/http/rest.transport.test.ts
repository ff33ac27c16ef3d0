import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { provideEnv } from '@/lib/core/env';
import { signIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { createChat } from '@/lib/testing/factories';
import { askRest } from '@/lib/testing/rest-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  provideEnv({ REST_REQUESTS_PER_10S: '40' });
  server = await startTestServer();
});
afterAll(() => server.stop());

const json = { 'content-type': 'application/json' };
async function startChat() {
  const [ana, piotr] = await Promise.all([signIn({ role: 'manager' }), signIn()]);
  const chat = await createChat([ana.user, piotr.user], { name: 'Boiler room' });
  const path = `/api/chats/${chat.id}/messages`;
  const post = (headers: Record<string, string>, body: BodyInit | null) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ana.token}`, ...headers },
      body,
      ...({ duplex: 'half' } as object),
    });
  return { ana, piotr, chat, path, post };
}

describe('an error', () => {
  it('is a problem document with our code, never cached, with the id to quote', async () => {
    const response = await fetch(`${server.url}/api/chats`, {
      headers: { 'x-request-id': 'from-the-proxy.1' },
    });
    expect(response.status).toBe(401);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': 'from-the-proxy.1',
      'www-authenticate': 'Bearer',
    });
    expect(await response.json()).toEqual({
      type: 'urn:carillon:problem:unauthenticated',
      title: 'Unauthorized',
      status: 401,
      detail: expect.stringMatching(/\w\.$/) as string,
      code: 'unauthenticated',
      requestId: 'from-the-proxy.1',
    });
  });

  it('does not take over a request id that could break a log line', async () => {
    const response = await fetch(`${server.url}/api/chats`, { headers: { 'x-request-id': 'a "b" {c}' } });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('names the fields that are wrong', async () => {
    const { post } = await startChat();
    const response = await post({ ...json, 'idempotency-key': randomUUID() }, '{"body":" "}');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: 'invalid_input',
      fields: { body: 'Write something first.' },
    });
  });
});

describe('a body', () => {
  it.each([
    ['that is no JSON', json, '{"body":', 400, /JSON/],
    ['that is a list', json, '[]', 400, /JSON object/],
    ['of another type', { 'content-type': 'text/plain' }, '{"body":"Hello"}', 400, /Content-Type/],
    ['that is not UTF-8', json, new Uint8Array([0x22, 0xff, 0x22]), 400, /UTF-8/],
    ['above 64 KiB', json, JSON.stringify({ body: 'x'.repeat(70_000) }), 413, /64 KiB/],
  ])('%s is refused with a sentence that says why', async (_what, headers, body, status, sentence) => {
    const { post } = await startChat();
    const response = await post(headers, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      status,
      detail: expect.stringMatching(sentence) as string,
    });
  });

  it('above 64 KiB is refused also when it does not say how long it is', async () => {
    const { post } = await startChat();
    const chunk = new TextEncoder().encode(' '.repeat(16_384));
    let left = 8;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    });
    expect((await post(json, endless)).status).toBe(413);
  });
});

describe('an Idempotency-Key', () => {
  it.each([
    ['a UUID', randomUUID()],
    ['any other text', 'order 7, try 1'],
  ])('that is %s makes a retry answer the first result', async (_what, key) => {
    const { post } = await startChat();
    const send = () => post({ ...json, 'idempotency-key': key }, '{"body":"Hello"}');
    const first = await send();
    expect(first.status).toBe(201);
    expect(await (await send()).json()).toEqual(await first.json());
  });

  it('used again for something else is refused', async () => {
    const { post } = await startChat();
    const send = (body: string) => post({ ...json, 'idempotency-key': 'one key' }, JSON.stringify({ body }));
    await send('Hello');
    const response = await send('Something else');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'idempotency_mismatch' });
  });

  it('must not disagree with the clientId of the body', async () => {
    const { post } = await startChat();
    const body = JSON.stringify({ body: 'Hello', clientId: randomUUID() });
    expect((await post({ ...json, 'idempotency-key': randomUUID() }, body)).status).toBe(400);
  });

  it('is asked for when there is none', async () => {
    const { post } = await startChat();
    const response = await post(json, '{"body":"Hello"}');
    expect(await response.json()).toMatchObject({
      fields: { clientId: expect.stringMatching('Idempotency-Key') as string },
    });
  });
});

describe('who asks', () => {
  it('by cookie must do so from our own page', async () => {
    const { ana, path } = await startChat();
    const send = (headers: Record<string, string>) =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: { ...json, cookie: ana.cookie, 'idempotency-key': randomUUID(), ...headers },
        body: '{"body":"Hello"}',
      });
    expect((await send({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await send({})).status).toBe(403);
    expect((await send({ origin: server.url })).status).toBe(201);
  });

  it('too often is told when to go on', async () => {
    const [busy, calm] = await Promise.all([signIn(), signIn()]);
    const answers = await Promise.all(
      Array.from({ length: 45 }, () => askRest(server.url, busy, { path: '/api/me' })),
    );
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await refused?.json()).toMatchObject({
      code: 'rate_limited',
      retryAfterMs: expect.any(Number) as number,
    });
    expect((await askRest(server.url, calm, { path: '/api/me' })).status).toBe(200);
  });
});

describe('someone who is not in a chat', () => {
  it('gets nothing of it by reading, writing, searching or syncing', async () => {
    const { ana, chat, path, post } = await startChat();
    const other = await signIn({ role: 'admin' });
    await post({ ...json, 'idempotency-key': randomUUID() }, '{"body":"The key is under the mat"}');
    const ask = (asked: Parameters<typeof askRest>[2]) => askRest(server.url, other, asked);
    const write = { method: 'POST', idempotencyKey: randomUUID() };
    const tries = [
      { path: `/api/chats/${chat.id}` },
      { path },
      { ...write, path, body: { body: 'Hello' } },
      { ...write, path: `/api/chats/${chat.id}/read`, body: { seq: 1 } },
      { ...write, path: `/api/chats/${chat.id}/members`, body: { userIds: [other.user.id] } },
      { method: 'DELETE', path: `/api/chats/${chat.id}/members/${ana.user.id}` },
      { method: 'PATCH', path: `/api/chats/${chat.id}`, body: { name: 'Mine' } },
    ];
    for (const attempt of tries)
      expect([attempt.path, (await ask(attempt)).status]).toEqual([attempt.path, 404]);

    const answers = await Promise.all([
      ask({ path: '/api/chats' }),
      ask({ path: '/api/chats?q=boiler' }),
      ask({ path: '/api/notifications' }),
      ask({ method: 'POST', path: '/api/sync', body: { epoch: null, inboxRev: 0, chats: { [chat.id]: 0 } } }),
    ]);
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(texts.join()).not.toMatch(/Boiler room|under the mat/);
    expect(JSON.parse(texts[3]!)).toMatchObject({ chats: { list: [], gone: [chat.id], messages: {} } });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { signIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { connectClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ limits: { eventsPer10s: 60 } });
});
afterAll(() => server.stop());

const connectAny = async () => connectClient(server.url, await signIn());

describe('an event over a socket', () => {
  it('is acked with data, or with an error of the closed list', async () => {
    const client = await connectAny();
    expect(await client.send('ping', {})).toEqual({
      ok: true,
      data: { serverTime: expect.any(String) as string },
    });
    expect(await client.sendRaw('mark_read', { ids: 'all' })).toEqual({
      ok: false,
      error: {
        code: 'invalid_input',
        message: expect.any(String) as string,
        fields: { ids: expect.any(String) as string },
      },
    });
    client.close();
  });

  it('needs no payload when the command takes nothing', async () => {
    const client = await connectAny();
    expect(await client.sendRaw('ping')).toMatchObject({ ok: true });
    client.close();
  });

  it.each([
    ['an unknown name', 'drop_tables', {}],
    ['a name of Object.prototype', 'constructor', {}],
    ['a command for those who are not signed in', 'issue_tokens', { email: 'a@b.test', password: 'x' }],
    ['a text', 'ping', 'hello'],
    ['a list', 'ping', []],
    ['bytes', 'ping', Buffer.from('hello')],
    ['null', 'ping', null],
  ])('is refused with bad_request when it is %s', async (_what, name, payload) => {
    const client = await connectAny();
    expect(await client.sendRaw(name, payload)).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    expect(await client.sendRaw('ping', {}, {})).toMatchObject({ ok: false, error: { code: 'bad_request' } });
    expect(await client.send('ping', {})).toMatchObject({ ok: true });
    client.close();
  });

  it('is answered by a notice when it has no acknowledgement, and not run', async () => {
    const client = await connectAny();
    client.socket.emit('user_presence', { status: 'busy' });
    expect(await client.nextEvent('server_notice')).toMatchObject({ kind: 'error', code: 'bad_request' });
    expect(await client.heardSoFar('user_presence_update')).toEqual([]);
    client.close();
  });

  it('closes the connection when it keeps making no sense', async () => {
    const client = await connectAny();
    const closed = client.closed();
    for (let frame = 0; frame < 10; frame += 1) client.socket.emit('nonsense', frame);
    expect(await closed).toBe('io server disconnect');
  });

  it('is refused when there were too many, with the time until the next', async () => {
    const client = await connectAny();
    const acks = await Promise.all(Array.from({ length: 61 }, () => client.send('ping', {})));
    expect(acks.filter(({ ok }) => ok)).toHaveLength(60);
    expect(acks.find(({ ok }) => !ok)).toMatchObject({
      error: { code: 'rate_limited', retryAfterMs: expect.any(Number) as number },
    });
    client.close();
  });

  it('closes the connection when the flood goes on', async () => {
    const client = await connectAny();
    const closed = client.closed();
    for (let event = 0; event < 700; event += 1) client.socket.emit('ping', {}, () => undefined);
    expect(await closed).toBe('io server disconnect');
  });
});

describe('a frame', () => {
  it.each(['websocket', 'polling'] as const)(
    'above 64 KiB closes the connection over %s',
    async (transport) => {
      const client = await connectClient(server.url, await signIn(), { transports: [transport] });
      const closed = client.closed();
      client.socket.emit('mark_read', { ids: ['x'.repeat(70_000)] }, () => undefined);
      expect(await closed).toMatch(/transport/);
    },
  );

  it('that is no Socket.IO closes the connection and harms nobody else', async () => {
    const other = await connectAny();
    const client = await connectAny();
    const closed = client.closed();
    const engine = client.socket.io.engine as unknown as { write(data: string): void };
    engine.write('9{nonsense');
    expect(await closed).toMatch(/transport|server/);
    expect(await other.send('ping', {})).toMatchObject({ ok: true });
    other.close();
  });

  it('that asks nothing closes the connection, too, when it comes too often', async () => {
    const client = await connectAny();
    const closed = client.closed();
    const engine = client.socket.io.engine as unknown as { write(data: string): void };
    for (let frame = 0; frame < 1_500; frame += 1) engine.write('3999[]');
    expect(await closed).toMatch(/transport/);
  });

  it('that asks to be let in again while it is being let in closes the connection', async () => {
    const who = await signIn();
    const client = new WebSocket(`ws://127.0.0.1:${server.port}/socket.io/?EIO=4&transport=websocket`);
    const closed = new Promise((resolve) => client.once('close', resolve));
    client.once('open', () => {
      for (let attempt = 0; attempt < 100; attempt += 1)
        client.send(`40${JSON.stringify({ token: who.token })}`);
    });
    await closed;
  });

  it('that answers no ping ends a connection, so that a half-open one is noticed', async () => {
    const quick = await startTestServer({ limits: { pingIntervalMs: 50, pingTimeoutMs: 50 } });
    const silent = new WebSocket(`ws://127.0.0.1:${quick.port}/socket.io/?EIO=4&transport=websocket`);
    await new Promise((resolve) => silent.once('close', resolve));
    await quick.stop();
  });
});

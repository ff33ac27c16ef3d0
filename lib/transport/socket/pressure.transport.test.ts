import { EventEmitter, once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { db } from '@/lib/db/prisma';
import { audience } from '@/lib/events/audience';
import { publish } from '@/lib/events/publish';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { createChat } from '@/lib/testing/factories';
import { connectClient, refusedClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';
import { gatewayMetrics } from './gateway-metrics';

useTestDatabase();
let server: TestServer;
afterEach(() => server.stop());

const cuts = async () => (await gatewayMetrics().slowConsumers.get()).values[0]?.value ?? 0;

/** A client that speaks just enough of the protocol to get in, then stops reading. */
async function connectDeaf(url: string, who: SignedIn): Promise<WebSocket> {
  const deaf = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
  await once(deaf, 'message');
  deaf.send(`40${JSON.stringify({ token: who.token })}`);
  const established = new Promise<void>((resolve) =>
    deaf.on('message', (data: Buffer) => String(data).includes('connection_established') && resolve()),
  );
  await established;
  deaf.pause();
  return deaf;
}

/** Tells a person something of this many characters, again and again. */
function shout(userId: string, times: number, characters: number): void {
  const message = 'x'.repeat(characters);
  for (let time = 0; time < times; time += 1) {
    publish(audience.user(userId), 'server_notice', { kind: 'error', message, retryAfterMs: 0 });
  }
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is really held: garbage does not count. */
function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('a client that does not read', () => {
  it.each([
    ['a lot', 300, 100_000],
    ['often', 200_000, 10],
  ])('is cut when it is told %s, and holds no memory after', async (_what, times, characters) => {
    server = await startTestServer();
    const [slow, quick] = await Promise.all([signIn(), signIn()]);
    const deaf = await connectDeaf(server.url, slow);
    const other = await connectClient(server.url, quick);
    const before = await cuts();
    const heldBefore = heldBytes();
    // In portions, as the world would: the system's own buffers take some megabytes before anything waits.
    for (let portion = 0; portion < 100 && (await cuts()) === before; portion += 1) {
      shout(slow.user.id, times / 100, characters);
      await other.send('ping', {});
    }
    expect(await cuts()).toBe(before + 1);
    expect(heldBytes() - heldBefore).toBeLessThan(8 * 1024 * 1024);
    deaf.terminate();
    other.close();
  });

  it('can come back at once, and a client that reads is not cut for a long answer', async () => {
    server = await startTestServer({ limits: { maxQueuedBytes: 10_000 } });
    const who = await signIn();
    const client = await connectClient(server.url, who);
    shout(who.user.id, 1, 500_000);
    expect((await client.heardSoFar('server_notice'))[0]?.message).toHaveLength(500_000);
    client.close();
  });
});

describe('too many at once', () => {
  it('are told by a connect error when to come back, each at another time', async () => {
    server = await startTestServer({ limits: { handshakesPerSecond: 1, maxConnectionsPerUser: 1_000 } });
    const who = await signIn();
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => refusedClient(server.url, who)));
    const told = tries.flatMap((attempt) => (attempt.status === 'fulfilled' && attempt.value.data) || []);
    expect(told[0]).toMatchObject({ code: 'rate_limited', retryAfterMs: expect.any(Number) as number });
    expect(tries.filter((attempt) => attempt.status === 'rejected').length).toBeGreaterThanOrEqual(1);
  });

  it('beyond that get plain HTTP with Retry-After', async () => {
    server = await startTestServer({ limits: { handshakesPerSecond: 1 } });
    const url = `${server.url}/socket.io/?EIO=4&transport=polling`;
    const answers = await Promise.all(Array.from({ length: 12 }, () => fetch(url)));
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused?.json()).toMatchObject({ code: 'rate_limited' });
  });

  it('are refused when the desk is full', async () => {
    server = await startTestServer({ limits: { maxConnections: 1 } });
    const first = await connectClient(server.url, await signIn());
    const { data } = await refusedClient(server.url, await signIn());
    expect(data).toMatchObject({ code: 'too_many_connections', retryAfterMs: expect.any(Number) as number });
    first.close();
  });
});

/** Another transaction has the chat, so what is sent to it stays in flight until `release`. */
async function holdChat(chatId: string) {
  const locked = new EventEmitter();
  const released = new EventEmitter();
  const isReleased = once(released, 'now');
  const isLocked = once(locked, 'now');
  const transaction = db().$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from chats where id = ${chatId}::uuid for update`;
    locked.emit('now');
    await isReleased;
  });
  await isLocked;
  return {
    release: () => {
      released.emit('now');
      return transaction;
    },
  };
}

async function waitingForLocks(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: bigint }[]>`
    select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  return Number(row?.count);
}

describe('a stop', () => {
  it('acks what is in flight, tells everyone when to come back, and lets clients reconnect by themselves', async () => {
    server = await startTestServer();
    const [ana, piotr] = await Promise.all([signIn({ role: 'manager' }), signIn()]);
    const chat = await createChat([ana.user, piotr.user]);
    const client = await connectClient(server.url, ana);
    const closed = client.closed();
    const { release } = await holdChat(chat.id);
    const sent = client.send('send_message', {
      chatId: chat.id,
      clientId: randomUUID(),
      body: 'Just in time',
    });
    await vi.waitFor(async () => expect(await waitingForLocks()).toBeGreaterThan(0));
    const drained = server.gateway.drain();
    expect(await client.nextEvent('server_notice')).toMatchObject({
      kind: 'restarting',
      retryAfterMs: expect.any(Number) as number,
    });
    expect(await client.send('ping', {})).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    await release();
    expect(await sent).toMatchObject({ ok: true });
    await drained;
    // Not "io server disconnect", after which a client stays away.
    expect(await closed).toBe('transport close');
  });

  it('refuses newcomers with unavailable', async () => {
    server = await startTestServer();
    const who = await signIn();
    const draining = server.gateway.drain();
    const { data } = await refusedClient(server.url, who, { transports: ['polling'] });
    expect(data).toMatchObject({ code: 'unavailable', retryAfterMs: expect.any(Number) as number });
    await draining;
  });
});

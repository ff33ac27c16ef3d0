import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleOnce } from '@/lib/domain/monitor/sampler';
import type { Monitor, WebsocketStats } from '@/lib/contracts/operator';
import { roles } from '@/lib/contracts/common';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { askRest } from '@/lib/testing/rest-clients';
import { connectClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
let server: TestServer;
let admin: SignedIn;
beforeAll(async () => {
  server = await startTestServer();
  admin = await signIn({ role: 'admin' });
});
afterAll(() => server.stop());

const asked = async <Body>(who: SignedIn | null, request: Parameters<typeof askRest>[2]) => {
  const response = await askRest(server.url, who, request);
  return { status: response.status, body: (await response.json()) as Body };
};

describe('what an operator sees', () => {
  it('is who is connected, how often and over what, and the rooms they are in', async () => {
    const [ana, piotr] = [await signIn({ role: 'technician' }), await signIn({ role: 'client' })];
    const clients = [
      await connectClient(server.url, ana),
      await connectClient(server.url, ana, { transports: ['polling'] }),
      await connectClient(server.url, piotr),
    ];
    const { body } = await asked<WebsocketStats>(admin, { path: '/api/websocket/stats' });
    expect(body).toMatchObject({
      totalConnections: 3,
      connectedDevices: 2,
      connectedUsers: 2,
      byRole: { admin: 0, manager: 0, technician: 1, client: 1 },
    });
    const hers = body.users.find(({ id }) => id === ana.user.id);
    expect(hers).toMatchObject({
      number: ana.user.number,
      name: ana.user.name,
      connections: 2,
      transports: ['polling', 'websocket'],
    });
    expect(body.rooms).toContainEqual({ name: `user_${ana.user.id}`, members: 2 });
    expect(body.rooms).toContainEqual({ name: 'role_client', members: 1 });
    const names = JSON.stringify(body.rooms);
    expect(names).not.toContain('session_');
    for (const { socket } of clients) expect(names).not.toContain(socket.id);

    const rooms = { path: `/api/websocket/user/${ana.user.id}/rooms` };
    const expected = { rooms: ['role_technician', `user_${ana.user.id}`] };
    expect((await asked(admin, rooms)).body).toMatchObject(expected);
    expect((await asked(ana, rooms)).body).toMatchObject(expected);
    expect(await asked(piotr, rooms)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    clients.forEach((client) => client.close());
  });

  it.each(roles.filter((role) => role !== 'admin'))('is nothing for a %s', async (role) => {
    const who = await signIn({ role });
    const { user } = await signIn();
    for (const path of [
      '/api/websocket/stats',
      '/api/monitor',
      '/api/audit',
      '/api/audit/export',
      '/api/audit/verify',
      `/api/users/${user.id}/sessions`,
      `/api/websocket/user/${user.id}/rooms`,
    ]) {
      expect([path, (await asked(who, { path })).status]).toEqual([path, 403]);
      expect([path, (await asked(null, { path })).status]).toEqual([path, 401]);
    }
  });

  it('is measured: events, acks, handshakes, errors; what nobody did is null', async () => {
    await sampleOnce();
    await sampleOnce();
    const client = await connectClient(`${server.url}/?reconnect=1`, await signIn());
    await client.send('ping', {});
    await client.send('join_room', { room: 'chat_nowhere' });
    await sampleOnce();
    const { body } = await asked<Monitor>(admin, { path: '/api/monitor' });
    const [quiet, busy] = body.samples.slice(-2);
    expect(quiet).toMatchObject({
      ackMs: null,
      handshakeMs: null,
      eventsIn: {},
      heapPerConnectionBytes: null,
    });
    expect(busy).toMatchObject({
      connections: 1,
      devices: 1,
      users: 1,
      byRole: { technician: 1, client: 0 },
    });
    expect(busy!.eventsIn.ping).toBeGreaterThan(0);
    expect(busy!.ackMs!.p99).toBeGreaterThanOrEqual(busy!.ackMs!.p50);
    expect(busy!.handshakeMs!.p50).toBeGreaterThan(0);
    expect(busy!.errorsByCode).toEqual({ not_found: 1 });
    expect([quiet!.reconnects, busy!.reconnects]).toEqual([0, 1]);
    expect(busy!.heapPerConnectionBytes).toBeGreaterThanOrEqual(0);
    expect(busy!.memoryBytes).toBeGreaterThan(busy!.heapBytes);
    const later = await asked<Monitor>(admin, { path: `/api/monitor?after=${quiet!.at}` });
    expect(later.body.samples.map(({ at }) => at)).toEqual([busy!.at]);
    client.close();
  });
});

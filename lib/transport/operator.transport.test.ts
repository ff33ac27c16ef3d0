import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { sampleOnce } from '@/lib/domain/monitor/sampler';
import type { Monitor, WebsocketStats } from '@/lib/contracts/operator';
import type { Tokens } from '@/lib/contracts/users';
import { roles } from '@/lib/contracts/common';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { createSession, createUser, demoPassword } from '@/lib/testing/factories';
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

const auditOf = (subject: string) =>
  db().auditEntry.findMany({
    where: { subject },
    orderBy: { seq: 'asc' },
    select: { action: true, after: true },
  });
const asked = async <Body>(who: SignedIn | null, request: Parameters<typeof askRest>[2]) => {
  const response = await askRest(server.url, who, request);
  return { status: response.status, body: (await response.json()) as Body };
};

describe('the lines of the document', () => {
  it('work with a token from POST /api/tokens', async () => {
    const user = await createUser({ role: 'admin' });
    const credentials = { email: user.email, password: demoPassword };
    const tokens = await asked<Tokens>(null, { method: 'POST', path: '/api/tokens', body: credentials });
    const authorization = `Bearer ${tokens.body.accessToken}`;

    const health = await fetch(`${server.url}/api/websocket/health`);
    expect([health.status, await health.json()]).toMatchObject([200, { status: 'ok' }]);

    const stats = await fetch(`${server.url}/api/websocket/stats`, { headers: { authorization } });
    expect([stats.status, await stats.json()]).toMatchObject([200, { totalConnections: 0, users: [] }]);

    const emitted = await fetch(`${server.url}/api/websocket/emit/1`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: '{"event": "test", "data": {"message": "Hello"}}',
    });
    expect([emitted.status, await emitted.json()]).toEqual([200, { delivered: false, connections: 0 }]);
    expect(await auditOf('user_1')).toEqual([
      { action: 'emit_to_user', after: { event: 'test', data: { message: 'Hello' }, connections: 0 } },
    ]);
  });
});

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
      connectedUsers: 2,
      byRole: { admin: 0, manager: 0, technician: 1, client: 1 },
    });
    const hers = body.users.find(({ id }) => id === ana.user.id);
    expect(hers).toMatchObject({ name: ana.user.name, connections: 2, transports: ['polling', 'websocket'] });
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
      memoryPerConnectionBytes: null,
    });
    expect(busy).toMatchObject({ connections: 1, users: 1, byRole: { technician: 1, client: 0 } });
    expect(busy!.eventsIn.ping).toBeGreaterThan(0);
    expect(busy!.ackMs!.p99).toBeGreaterThanOrEqual(busy!.ackMs!.p50);
    expect(busy!.handshakeMs!.p50).toBeGreaterThan(0);
    expect(busy!.errorsByCode).toEqual({ not_found: 1 });
    expect([quiet!.reconnects, busy!.reconnects]).toEqual([0, 1]);
    expect(busy!.memoryPerConnectionBytes).toBe(busy!.memoryBytes);
    const later = await asked<Monitor>(admin, { path: `/api/monitor?after=${quiet!.at}` });
    expect(later.body.samples.map(({ at }) => at)).toEqual([busy!.at]);
    client.close();
  });
});

describe('what an operator sends by hand', () => {
  it('reaches a person, a room or a role, and nobody else, and is written down', async () => {
    const [ana, piotr] = [await signIn({ role: 'technician' }), await signIn({ role: 'client' })];
    const [hers, his] = [await connectClient(server.url, ana), await connectClient(server.url, piotr)];
    const emit = (path: string, n: number) =>
      asked(admin, {
        method: 'POST',
        path: `/api/websocket/emit/${path}`,
        body: { event: 'test', data: { n } },
      });
    const room = `user_${piotr.user.id}`;
    for (const [n, path] of [ana.user.id, `room/${room}`, 'role/client'].entries()) {
      expect(await emit(path, n)).toEqual({ status: 200, body: { delivered: true, connections: 1 } });
    }
    expect(await hers.heardSoFar('test')).toEqual([{ n: 0 }]);
    expect(await his.heardSoFar('test')).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await auditOf(`user_${ana.user.id}`)).toEqual([
      { action: 'emit_to_user', after: { event: 'test', data: { n: 0 }, connections: 1 } },
    ]);
    expect(await auditOf(room)).toMatchObject([{ action: 'emit_to_room', after: { data: { n: 1 } } }]);
    expect(await auditOf('role_client')).toMatchObject([
      { action: 'emit_to_role', after: { data: { n: 2 } } },
    ]);
    hers.close();
    his.close();
  });

  it.each(['chat_message', 'notification_received', 'work_order_updated', 'session_expired', 'made_up'])(
    'cannot be %s: that could be taken for a real one',
    async (event) => {
      const ana = await signIn();
      const client = await connectClient(server.url, ana);
      const operator = await connectClient(server.url, admin);
      const data = { message: { body: 'I never wrote this' } };
      for (const path of [ana.user.id, `room/user_${ana.user.id}`, 'role/technician']) {
        const request = { method: 'POST', path: `/api/websocket/emit/${path}`, body: { event, data } };
        expect(await asked(admin, request)).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
      }
      expect(await operator.sendRaw('emit_to_user', { userId: ana.user.id, event, data })).toMatchObject({
        error: { code: 'invalid_input' },
      });
      await client.heardSoFar('test');
      expect(client.heard.map((heard) => heard.event)).not.toContain(event);
      expect(await auditOf(`user_${ana.user.id}`)).toEqual([]);
      client.close();
      operator.close();
    },
  );

  it.each(roles.filter((role) => role !== 'admin'))('is not for a %s, by REST or by socket', async (role) => {
    const who = await signIn({ role });
    const client = await connectClient(server.url, who);
    const body = { event: 'test', data: {} };
    for (const path of [
      `emit/${who.user.id}`,
      'emit/room/admin_room',
      'emit/role/admin',
      `disconnect/${who.user.id}`,
    ]) {
      const refused = await asked(who, { method: 'POST', path: `/api/websocket/${path}`, body });
      expect([path, refused.status]).toEqual([path, 403]);
      const anonymous = await asked(null, { method: 'POST', path: `/api/websocket/${path}`, body });
      expect([path, anonymous.status]).toEqual([path, 401]);
    }
    const refusals = [
      await client.send('emit_to_user', { userId: who.user.id, event: 'test' }),
      await client.send('emit_to_room', { roomName: 'admin_room', event: 'test' }),
      await client.send('emit_to_role', { role: 'admin', event: 'test' }),
      await client.send('disconnect_user', { userId: admin.user.id }),
      await client.send('revoke_user_session', { sessionId: admin.session.id }),
    ];
    for (const refusal of refusals) expect(refusal).toMatchObject({ error: { code: 'forbidden' } });
    client.close();
  });
});

describe('who is sent away', () => {
  it('comes back by themselves after a disconnect', async () => {
    const ana = await signIn();
    const client = await connectClient(server.url, ana, { reconnection: true });
    const other = await connectClient(server.url, ana);
    const path = `/api/websocket/disconnect/${ana.user.id}`;
    expect((await asked(admin, { method: 'POST', path })).body).toEqual({ connections: 2 });
    await other.closed();
    await client.nextEvent('connection_established');
    expect(client.heard.map(({ event }) => event)).not.toContain('session_expired');
    expect(await auditOf(`user_${ana.user.id}`)).toEqual([
      { action: 'disconnect_user', after: { connections: 2 } },
    ]);
    client.close();
  });

  it('does not when the session is revoked; the other session stays', async () => {
    const ana = await signIn();
    const second = await createSession(ana.user);
    const client = await connectClient(server.url, ana);
    const sessions = await asked<{ items: { id: string }[] }>(admin, {
      path: `/api/users/${ana.user.id}/sessions`,
    });
    expect(sessions.body.items.map(({ id }) => id).sort()).toEqual([ana.session.id, second.id].sort());
    const request = { method: 'DELETE', path: `/api/websocket/sessions/${ana.session.id}` };
    expect((await asked(admin, request)).status).toBe(200);
    expect(await client.nextEvent('session_expired')).toEqual({ reason: 'revoked' });
    expect((await asked(ana, { path: '/api/me' })).status).toBe(401);
    expect((await asked(admin, request)).status).toBe(404);
    expect(await auditOf(`user_${ana.user.id}`)).toEqual([
      { action: 'revoke_user_session', after: { sessionId: ana.session.id } },
    ]);
    const left = await asked<{ items: { id: string }[] }>(admin, {
      path: `/api/users/${ana.user.id}/sessions`,
    });
    expect(left.body.items.map(({ id }) => id)).toEqual([second.id]);
  });

  it('is in the audit log, by REST and as CSV', async () => {
    const { body } = await asked<{ items: { action: string; actor: { id: string } }[] }>(admin, {
      path: `/api/audit?action=disconnect_user&actorId=${admin.user.id}`,
    });
    expect(body.items.length).toBeGreaterThan(0);
    expect(new Set(body.items.map(({ action }) => action))).toEqual(new Set(['disconnect_user']));
    const file = await askRest(server.url, admin, { path: '/api/audit/export?action=disconnect_user' });
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect((await file.text()).trim().split('\r\n')).toHaveLength(body.items.length + 1);
  });
});

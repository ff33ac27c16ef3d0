import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { roles } from '@/lib/contracts/common';
import { signIn, type SignedIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { createSession } from '@/lib/testing/factories';
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

  it('may be a message for people, which says something and has an id to be shown once by', async () => {
    const ana = await signIn();
    const client = await connectClient(server.url, ana);
    const path = `/api/websocket/emit/${ana.user.number}`;
    const emit = (data: unknown) =>
      asked(admin, { method: 'POST', path, body: { event: 'operator_message', data } });
    for (const data of [{}, { message: ' ' }, { message: 7 }, { message: 'x'.repeat(501) }])
      expect(await emit(data)).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
    expect(await emit({ message: ' We restart in five minutes. ' })).toMatchObject({ status: 200 });
    expect(await client.nextEvent('operator_message')).toEqual({
      id: expect.any(String) as string,
      message: 'We restart in five minutes.',
    });
    expect(await auditOf(`user_${ana.user.id}`)).toHaveLength(1);
    client.close();
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
    const verdict = await asked(admin, { path: '/api/audit/verify' });
    expect(verdict).toMatchObject({ status: 200, body: { isWhole: true } });
    const file = await askRest(server.url, admin, { path: '/api/audit/export?action=disconnect_user' });
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect((await file.text()).trim().split('\r\n')).toHaveLength(body.items.length + 1);
  });
});

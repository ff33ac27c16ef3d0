import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoAccounts, demoPassword } from '@/lib/contracts/demo';
import type { Role } from '@/lib/contracts/common';
import type { WebsocketStats } from '@/lib/contracts/operator';
import { curlLines, requestToken, runCurl } from '@/lib/testing/curl-lines';
import { startDesk, type DeskProcess } from '@/lib/testing/desk-process';
import { connectClient } from '@/lib/testing/socket-clients';

let folder = '';
let desk: DeskProcess;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'carillon-curl-'));
  desk = await startDesk({ variables: { CARILLON_DATA_DIR: folder }, args: ['--demo'] });
});
afterAll(async () => {
  await desk.end('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

function tokenOf(role: Role): Promise<string> {
  const { email } = demoAccounts.find((account) => account.role === role)!;
  return requestToken(desk.url, email, demoPassword);
}
async function run(line: string, token: string | null) {
  const response = await runCurl(line, { url: desk.url, token });
  return [response.status, (await response.json()) as Record<string, unknown>] as const;
}

it('says without a token that it is well, and nothing else', async () => {
  expect(await run(curlLines.health, null)).toMatchObject([200, { status: 'ok' }]);
  expect(await run(curlLines.stats, null)).toMatchObject([401, { code: 'unauthenticated' }]);
  expect(await run(curlLines.emit, null)).toMatchObject([401, { code: 'unauthenticated' }]);
});

it.each(['manager', 'technician', 'client'] as const)('refuses a %s', async (role) => {
  const token = await tokenOf(role);
  expect(await run(curlLines.stats, token)).toMatchObject([403, { code: 'forbidden' }]);
  expect(await run(curlLines.emit, token)).toMatchObject([403, { code: 'forbidden' }]);
});

it('does for an admin what the document says, to the person whose number is 1', async () => {
  const token = await tokenOf('admin');
  const [, me] = await run(`curl -H "Authorization: Bearer YOUR_TOKEN" http://localhost:3001/api/me`, token);
  expect(me.number).toBe(1);
  expect(await run(curlLines.emit, token)).toEqual([200, { delivered: false, connections: 0 }]);

  const client = await connectClient(desk.url, null, { token });
  const [status, stats] = await run(curlLines.stats, token);
  expect(status).toBe(200);
  expect(stats).toMatchObject({ totalConnections: 1, connectedUsers: 1, byRole: { admin: 1, client: 0 } });
  expect((stats as WebsocketStats).users).toMatchObject([
    { id: me.id, number: 1, transports: ['websocket'] },
  ]);

  expect(await run(curlLines.emit, token)).toEqual([200, { delivered: true, connections: 1 }]);
  expect(await client.nextEvent('test')).toEqual({ message: 'Hello' });
  client.close();
});

it('takes a number or an id for a person, wherever it takes one', async () => {
  const token = await tokenOf('admin');
  const [, me] = await run(`curl -H "Authorization: Bearer YOUR_TOKEN" http://localhost:3001/api/me`, token);
  const client = await connectClient(desk.url, null, { token });
  for (const who of ['1', me.id as string]) {
    const rooms = curlLines.stats.replace('stats', `user/${who}/rooms`);
    expect(await run(rooms, token)).toMatchObject([200, { userId: me.id }]);
    expect((await run(rooms, token))[1].rooms).toContain(`user_${String(me.id)}`);
  }
  const unknown = curlLines.emit.replace('emit/1', 'emit/4294967296');
  expect(await run(unknown, token)).toEqual([200, { delivered: false, connections: 0 }]);
  const nobody = curlLines.emit.replace('emit/1', 'disconnect/999999');
  expect(await run(nobody, token)).toMatchObject([404, { code: 'not_found' }]);
  const closing = curlLines.emit.replace('emit/1', 'disconnect/1');
  expect(await run(closing, token)).toEqual([200, { connections: 1 }]);
  await client.closed();
});

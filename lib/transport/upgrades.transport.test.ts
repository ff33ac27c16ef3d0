import { createServer, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { signIn } from '@/lib/testing/credentials';
import { useTestDatabase } from '@/lib/testing/database';
import { connectClient } from '@/lib/testing/socket-clients';
import { startTestServer, type TestServer } from '@/lib/testing/start-test-server';

useTestDatabase();
/** As Next's: it never listens, and its listener gets only what is handed to it. */
const silent = createServer();
const hotReload = new WebSocketServer({ noServer: true });
const handedOver: string[] = [];
let server: TestServer;

beforeAll(async () => {
  silent.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    handedOver.push(request.url ?? '');
    hotReload.handleUpgrade(request, socket, head, (open) => open.send('reload'));
  });
  server = await startTestServer({ hotReload: silent });
});
afterAll(async () => {
  hotReload.close();
  await server.stop();
});

const wsUrl = (path: string) => `ws://127.0.0.1:${server.port}${path}`;

it('WebSocket, long-polling, hot reload and what nobody serves live on one server', async () => {
  const who = await signIn();
  const reload = new WebSocket(wsUrl('/_next/webpack-hmr?id=1'));
  const reloaded = new Promise((resolve) => reload.once('message', (data: Buffer) => resolve(String(data))));
  const unknown = new WebSocket(wsUrl('/elsewhere'));
  const refused = new Promise((resolve) => unknown.once('error', (error) => resolve(error.message)));
  const [socket, polling] = await Promise.all(
    (['websocket', 'polling'] as const).map((transport) =>
      connectClient(server.url, who, { transports: [transport] }),
    ),
  );

  expect(await reloaded).toBe('reload');
  expect(await refused).toMatch('404');
  expect(await socket!.send('ping', {})).toMatchObject({ ok: true });
  expect(await polling!.send('ping', {})).toMatchObject({ ok: true });
  expect(handedOver).toEqual(['/_next/webpack-hmr?id=1']);
  expect(reload.readyState).toBe(WebSocket.OPEN);
  [socket!, polling!].forEach((client) => client.close());
  reload.terminate();
});

it('a connection that began by long-polling moves to WebSocket', async () => {
  const client = await connectClient(server.url, await signIn(), { transports: ['polling', 'websocket'] });
  const engine = client.socket.io.engine;
  if (engine.transport.name !== 'websocket') await new Promise((resolve) => engine.once('upgrade', resolve));
  expect(engine.transport.name).toBe('websocket');
  expect(await client.send('ping', {})).toMatchObject({ ok: true });
  client.close();
});

it('pages and REST still answer beside it', async () => {
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
});

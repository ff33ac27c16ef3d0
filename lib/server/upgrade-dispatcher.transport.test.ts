import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { dispatchUpgrades } from './upgrade-dispatcher';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close().closeAllConnections()));

/** Takes an upgrade and says in a header who it was. */
const answerAs = (name: string) => (_request: IncomingMessage, socket: Duplex) =>
  socket.end(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: test\r\nConnection: Upgrade\r\nX-By: ${name}\r\n\r\n`,
  );

async function serve({ isDev }: { isDev: boolean }): Promise<(path: string) => Promise<string>> {
  const [server, silent] = [createServer((_request, response) => response.end('a page')), createServer()];
  silent.on('upgrade', answerAs('next'));
  // What Engine.IO and Next leave on the server must not answer, too.
  server.on('upgrade', answerAs('leftover'));
  dispatchUpgrades(server, { gateway: answerAs('gateway'), hotReload: isDev ? silent : null });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  const { port } = server.address() as AddressInfo;

  return function upgrade(path) {
    return new Promise((resolve, reject) => {
      const headers = { connection: 'Upgrade', upgrade: 'websocket' };
      const call = request({ port, host: '127.0.0.1', path, headers });
      call.on('upgrade', (response) => resolve(String(response.headers['x-by'])));
      call.on('response', (response) => {
        response.resume();
        response.on('end', () => resolve(String(response.statusCode)));
      });
      call.on('error', reject);
      call.end();
    });
  };
}

test('each upgrade has one taker, by its path', async () => {
  const upgrade = await serve({ isDev: true });
  expect(await upgrade('/socket.io/?EIO=4&transport=websocket')).toBe('gateway');
  expect(await upgrade('/_next/webpack-hmr?id=1')).toBe('next');
  expect(await upgrade('/ws/notifications?access_token=x')).toBe('404');
  expect(await upgrade('/socket.iodine')).toBe('404');
  expect(await upgrade('/chat')).toBe('404');
});

test('in production nobody serves hot reload', async () => {
  const upgrade = await serve({ isDev: false });
  expect(await upgrade('/_next/webpack-hmr?id=1')).toBe('404');
});

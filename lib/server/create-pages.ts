import { createServer } from 'node:http';
import next from 'next';
import { stampClientAddress } from '@/lib/auth/client-address';
import { prepareBuild } from './prepare-build';
import type { Pages, PagesFactory } from './start-server';

/**
 * Next.js, built first when that is needed. `port` must be the real one: absolute addresses are made with it.
 * Next hangs an upgrade listener of its own on the server it is given, and would answer every upgrade; so it gets one
 * that never listens.
 */
export async function createPages(options: Parameters<PagesFactory>[0] & { root: string }): Promise<Pages> {
  const { isDev, root, port } = options;
  if (!isDev) await prepareBuild(root);
  const silentServer = createServer();
  const app = next({ dev: isDev, dir: root, port, httpServer: silentServer });
  await app.prepare();
  const handler = app.getRequestHandler();
  return {
    handle(request, response) {
      stampClientAddress(request);
      void handler(request, response);
    },
    hotReload: isDev ? silentServer : null,
    close: () => app.close(),
  };
}

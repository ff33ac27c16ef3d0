import { createServer } from 'node:http';
import { env, provideEnv } from '@/lib/core/env';
import { readiness } from '@/lib/core/readiness';
import { createGateway } from '@/lib/transport/socket/gateway';
import { followConnections } from './connections';
import { listen } from './listen';
import { createNextApp } from './next-app';
import type { BootOptions } from './options';
import type { StopStep } from './stop-gracefully';
import { dispatchUpgrades } from './upgrade-dispatcher';

/**
 * Serves pages, REST and the real-time gateways on one port. Returns the port and the steps that stop it: nobody new,
 * what is in flight ends, then the rest is cut.
 */
export async function startServer(
  options: BootOptions & { root: string; port: number },
): Promise<{ port: number; stopSteps: StopStep[] }> {
  const app = await createNextApp(options);
  const server = createServer(app.handle);
  const connections = followConnections(server);
  const gateway = createGateway(server);
  dispatchUpgrades(server, {
    gateway: (...upgrade) => gateway.handleUpgrade(...upgrade),
    hotReload: options.isDev ? app.silentServer : null,
  });
  const port = await listen(server, { host: env().HOST, port: options.port });
  provideEnv({ PORT: String(port) });
  readiness().hasGateway = true;
  return {
    port,
    stopSteps: [
      { name: 'take no new connections', limitMs: 100, run: () => void server.close() },
      {
        name: 'finish requests in flight, send clients away',
        limitMs: 5_500,
        run: () => Promise.all([gateway.drain(), connections.idle()]),
      },
      { name: 'cut what is left', limitMs: 100, run: connections.destroyAll },
      { name: 'close Next.js', limitMs: 1_000, run: () => app.close() },
    ],
  };
}

import { createServer, type RequestListener, type Server } from 'node:http';
import { env, provideEnv } from '@/lib/core/env';
import { readiness } from '@/lib/core/readiness';
import { startMonitor } from '@/lib/domain/monitor';
import { createGateway } from '@/lib/transport/socket/gateway';
import { followConnections } from './connections';
import { startHousekeeping } from './housekeeping';
import { listen } from './listen';
import type { BootOptions } from './options';
import type { StopStep } from './stop-gracefully';
import { dispatchUpgrades } from './upgrade-dispatcher';

/** What answers the requests that are not real-time. */
export type Pages = {
  handle: RequestListener;
  /** Where Next's hot reload listens for upgrades; null in production. */
  hotReload: Server | null;
  close(): Promise<void>;
};
export type PagesFactory = (options: BootOptions & { port: number }) => Promise<Pages>;

/**
 * Serves pages, REST and the real-time gateways on one port. Returns the steps that stop it: nobody new, what is in
 * flight ends, then the rest is cut.
 */
export async function startServer(pages: Pages, port: number): Promise<StopStep[]> {
  const server = createServer(pages.handle);
  const connections = followConnections(server);
  // After the request listener: the gateway wraps it.
  const gateway = createGateway(server);
  dispatchUpgrades(server, {
    gateway: (...upgrade) => gateway.handleUpgrade(...upgrade),
    hotReload: pages.hotReload,
  });
  await listen(server, { host: env().HOST, port });
  provideEnv({ PORT: String(port) });
  readiness().hasGateway = true;
  const stopHousekeeping = startHousekeeping();
  const stopMonitor = startMonitor();
  return [
    { name: 'stop tidying up', limitMs: 500, run: stopHousekeeping },
    { name: 'stop measuring', limitMs: 100, run: stopMonitor },
    { name: 'take no new connections', limitMs: 100, run: () => void server.close() },
    {
      name: 'finish requests in flight, send clients away',
      limitMs: 6_500,
      run: () => Promise.all([gateway.drain(), connections.idle()]),
    },
    { name: 'cut what is left', limitMs: 100, run: connections.destroyAll },
  ];
}

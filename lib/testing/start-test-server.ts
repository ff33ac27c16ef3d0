import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { presenceState } from '@/lib/domain/presence';
import { dispatchUpgrades } from '@/lib/server/upgrade-dispatcher';
import { createGateway, type Gateway } from '@/lib/transport/socket/gateway';
import type { GatewayLimits } from '@/lib/transport/socket/gateway-limits';
import { createRouteHost } from './route-host';

type Options = {
  limits?: Partial<GatewayLimits>;
  /** Milliseconds from a person's last connection to being offline. */
  leaveGraceMs?: number;
  /** Stands for Next's silent server, which hot reload hangs on. */
  hotReload?: Server | null;
};
export type TestServer = { url: string; port: number; gateway: Gateway; stop(): Promise<void> };

/** The gateway and the REST routes on a free port, in this process, without Next. */
export async function startTestServer({
  limits,
  leaveGraceMs = 20,
  hotReload = null,
}: Options = {}): Promise<TestServer> {
  presenceState().leaveGraceMs = leaveGraceMs;
  const server = createServer(createRouteHost());
  const gateway = createGateway(server, { eventsPer10s: 10_000, ...limits });
  dispatchUpgrades(server, { gateway: gateway.handleUpgrade, hotReload });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    gateway,
    async stop() {
      await gateway.drain();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

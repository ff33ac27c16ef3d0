import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform } from 'node:stream';

type Pair = { client: Socket; server: Socket };

/** Bytes on their way, held back while the network is frozen or slow. */
function createPipe(fault: { delayMs: number; isFrozen: boolean }): Transform {
  return new Transform({
    transform(chunk, _encoding, done) {
      const pass = () => (fault.isFrozen ? undefined : done(null, chunk));
      if (fault.delayMs > 0) setTimeout(pass, fault.delayMs);
      else pass();
    },
  });
}

/**
 * A network between a client and a server on this machine that fails when told to: `cut` resets every connection,
 * `freeze` makes them half-open (bytes vanish, nobody is told), `delay` slows them, `refuse` lets no new one in.
 */
export async function startFaultProxy(targetPort: number) {
  const pairs = new Set<Pair>();
  const fault = { delayMs: 0, isFrozen: false };
  let isRefusing = false;

  const proxy = createServer((client) => {
    if (isRefusing) return void client.destroy();
    const server = connect(targetPort, '127.0.0.1');
    const pair = { client, server };
    pairs.add(pair);
    for (const socket of [client, server]) {
      socket.on('error', () => undefined);
      socket.on('close', () => {
        if (!pairs.delete(pair) || fault.isFrozen) return;
        client.destroy();
        server.destroy();
      });
    }
    client.pipe(createPipe(fault)).pipe(server);
    server.pipe(createPipe(fault)).pipe(client);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;

  function cut(): void {
    for (const { client, server } of pairs) {
      client.resetAndDestroy();
      server.resetAndDestroy();
    }
    pairs.clear();
  }

  return {
    port,
    url: `http://127.0.0.1:${port}`,
    cut,
    /** Connections made before stay dead also after `thaw`; new ones work again then. */
    freeze: () => void (fault.isFrozen = true),
    thaw: () => void (fault.isFrozen = false),
    delay: (ms: number) => void (fault.delayMs = ms),
    refuse: (isOn: boolean) => void (isRefusing = isOn),
    async stop() {
      cut();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

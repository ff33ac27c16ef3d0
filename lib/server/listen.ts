import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BootError } from '@/lib/core/boot-error';

type Address = { host: string; port: number };

function listenFailure(error: NodeJS.ErrnoException, { host, port }: Address): BootError {
  if (error.code === 'EADDRINUSE')
    return new BootError('port_taken', `Something else uses port ${port}.`, { cause: error });
  if (error.code === 'EACCES') {
    return new BootError('port_taken', `This account may not use port ${port}.`, { cause: error });
  }
  const message = `HOST: "${host}" is not an address of this machine (${error.code ?? error.message}).`;
  return new BootError('wrong_environment', message, { cause: error });
}

/** Starts to listen; returns the port, which the system chose when 0 was asked for. */
export function listen(server: Server, address: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error) => reject(listenFailure(error, address));
    server.once('error', onError);
    server.listen(address.port, address.host, () => {
      server.off('error', onError);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * Fails early when the port is taken, before a database is started and pages are built for nothing. Returns the port
 * to use: the asked one, or a free one when 0 was asked for.
 */
export async function reservePort(address: Address): Promise<number> {
  const probe = createServer();
  const port = await listen(probe, address);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

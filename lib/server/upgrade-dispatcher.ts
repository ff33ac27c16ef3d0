import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
export type UpgradeTargets = {
  /** `/socket.io/` */
  gateway: UpgradeListener;
  /** `/_next/*` while developing: Next's own listener hangs on this server. */
  hotReload: Server | null;
};

/** Answers an upgrade that nobody serves, and closes. */
function refuse(socket: Duplex): void {
  socket.on('error', () => undefined);
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

/**
 * The one `upgrade` listener of the server. Engine.IO and Next would each end what they do not know, hence each other's;
 * so theirs are taken off and called from here by path.
 */
export function dispatchUpgrades(server: Server, { gateway, hotReload }: UpgradeTargets): void {
  server.removeAllListeners('upgrade');
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    if (path === '/socket.io/' || path === '/socket.io') gateway(request, socket, head);
    else if (hotReload && path.startsWith('/_next/')) hotReload.emit('upgrade', request, socket, head);
    else refuse(socket);
  });
}

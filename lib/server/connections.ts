import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Follows a server's connections and the requests being answered, so that a stop can let these finish. */
export function followConnections(server: Server) {
  const sockets = new Set<Socket>();
  let openRequests = 0;
  let onIdle: (() => void) | null = null;

  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (_request, response) => {
    openRequests += 1;
    response.once('close', () => {
      openRequests -= 1;
      if (openRequests === 0) onIdle?.();
    });
  });

  return {
    /** Resolves when the last request has its answer. */
    idle: () => new Promise<void>((resolve) => (openRequests === 0 ? resolve() : (onIdle = resolve))),
    /** Cuts what is left: kept-alive and upgraded connections. */
    destroyAll: () => sockets.forEach((socket) => socket.destroy()),
  };
}

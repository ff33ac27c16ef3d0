import type { Socket as TcpSocket } from 'node:net';
import type { GatewayState } from './gateway-state';

/** The part of an Engine.IO connection that its types keep to themselves. */
type EngineSocket = {
  transport: { name: string; socket?: { _socket?: TcpSocket | null } };
  flush(): void;
};

/** All that waits for one connection in one write to the kernel: a frame each would be a system call each. */
function flushAtOnce(conn: EngineSocket, flush: () => void): void {
  const tcp = conn.transport.socket?._socket;
  tcp?.cork();
  flush();
  tcp?.uncork();
}

/**
 * Writes once a turn of the event loop instead of once a packet. A stored batch brings a connection several acks and
 * messages in one turn, and the system call is the dearest part of sending one. Long-polling stays as it is.
 */
export function writeByTurn({ io }: GatewayState): void {
  let waiting: (() => void)[] = [];

  function flushAll(): void {
    const flushes = waiting;
    waiting = [];
    for (const flush of flushes) flush();
  }

  io.engine.on('connection', (conn: EngineSocket) => {
    const flushNow = conn.flush.bind(conn);
    let isWaiting = false;
    function flushOnTurn() {
      isWaiting = false;
      flushAtOnce(conn, flushNow);
    }
    conn.flush = function flush() {
      if (conn.transport.name !== 'websocket') return flushNow();
      if (isWaiting) return;
      isWaiting = true;
      if (waiting.push(flushOnTurn) === 1) setImmediate(flushAll);
    };
  });
}

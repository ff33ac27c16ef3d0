import { logger } from '@/lib/core/logger';
import { flushPresence } from '@/lib/domain/presence';
import { comeBackIn } from './come-back-in';
import type { GatewayState } from './gateway-state';

/** How long the last acks may take to be written. */
const LAST_WORDS_MS = 1_000;

/** Resolves when no command is in flight, or after `withinMs`. */
function becomeIdle(gateway: GatewayState, withinMs: number): Promise<void> {
  if (gateway.inFlight === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, withinMs);
    gateway.onIdle = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

/** Closes every connection once what was said on it has been written; who does not read in time is cut. */
async function closeWhenWritten(gateway: GatewayState): Promise<void> {
  const connections = [...gateway.io.sockets.sockets.values()].map(({ conn }) => conn);
  const closed = connections.map((conn) => new Promise((resolve) => conn.once('close', resolve)));
  for (const conn of connections) conn.close();
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, LAST_WORDS_MS)));
  await Promise.race([Promise.all(closed), patience]);
  clearTimeout(timer);
  gateway.io.engine.close();
}

/**
 * Stops in an orderly way: nobody new is let in, everyone is told when to come back (each at another moment, hence
 * one message for each), commands in flight are acked, then all connections close so that clients reconnect by themselves.
 */
export async function drain(gateway: GatewayState): Promise<void> {
  gateway.isDraining = true;
  for (const socket of gateway.io.sockets.sockets.values()) {
    socket.emit('server_notice', {
      kind: 'restarting',
      code: 'unavailable',
      message: 'The desk is restarting. It will be back in a moment.',
      retryAfterMs: comeBackIn(),
    });
  }
  await becomeIdle(gateway, gateway.limits.drainMs);
  await closeWhenWritten(gateway);
  await flushPresence().catch((error: unknown) =>
    logger.error({ err: error }, 'the last presence was not stored'),
  );
}

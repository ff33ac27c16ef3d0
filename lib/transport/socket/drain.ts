import { logger } from '@/lib/core/logger';
import { flushPresence } from '@/lib/domain/presence';
import { comeBackIn } from './come-back-in';
import type { GatewayState } from './gateway-state';

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
  gateway.io.engine.close();
  await flushPresence().catch((error: unknown) =>
    logger.error({ err: error }, 'the last presence was not stored'),
  );
}

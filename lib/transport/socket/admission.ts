import type { IncomingMessage } from 'node:http';
import { hasOrigin, isAllowedOrigin } from '@/lib/auth/allowed-origin';
import { AppError } from '@/lib/core/errors';
import { comeBackIn } from './come-back-in';
import type { GatewayState } from './gateway-state';

/** `isHard`: answered by HTTP, with no connection. Otherwise the connection is let in to be told why, then closed. */
export type Refusal = { error: AppError; isHard: boolean };

/**
 * Decides about handshakes before any is accepted. A browser shows its page nothing of a refused upgrade, so up to as
 * many again as the cap are let in to get their refusal as a connect error; beyond that the answer is plain HTTP.
 */
export function createAdmission(gateway: GatewayState): (request: IncomingMessage) => Refusal | null {
  let second = 0;
  let attempts = 0;

  function overload(): AppError | null {
    const { limits, io, isDraining } = gateway;
    if (isDraining) return new AppError('unavailable', { retryAfterMs: comeBackIn() });
    if (attempts > limits.handshakesPerSecond)
      return new AppError('rate_limited', { retryAfterMs: comeBackIn() });
    if (io.engine.clientsCount >= limits.maxConnections) {
      return new AppError('too_many_connections', {
        userMessage: 'The desk has as many connections as it can hold. It will let you in as others leave.',
        retryAfterMs: comeBackIn(),
      });
    }
    return null;
  }

  return function admit(request) {
    if (hasOrigin(request.headers) && !isAllowedOrigin(request.headers)) {
      return { error: new AppError('origin_not_allowed'), isHard: true };
    }
    const now = Math.floor(Date.now() / 1_000);
    if (now !== second) {
      second = now;
      attempts = 0;
    }
    attempts += 1;
    const error = overload();
    return error && { error, isHard: attempts > 2 * gateway.limits.handshakesPerSecond };
  };
}

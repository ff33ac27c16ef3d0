import { actorFromHandshake } from '@/lib/auth/handshake';
import type { Ack } from '@/lib/contracts/errors';
import { AppError, isAppError, toCommandError } from '@/lib/core/errors';
import { logger } from '@/lib/core/logger';
import type { GatewaySocket, GatewayState } from './gateway-state';
import { scheduleCheck } from './session-check';

/** The one event that is no command: it is about what only the connection knows. */
export const RENEW_SESSION = 'renew_session';

/**
 * A fresh access token of the same session keeps the connection open beyond the old one's end:
 * `renew_session` { accessToken } → { expiresAt }.
 */
export async function renewSession(
  gateway: GatewayState,
  socket: GatewaySocket,
  { accessToken }: { accessToken?: unknown },
): Promise<Ack<{ expiresAt: string }>> {
  const connection = socket.data;
  try {
    if (typeof accessToken !== 'string') {
      throw new AppError('invalid_input', { fields: { accessToken: 'Send a new access token.' } });
    }
    const { actor, expiresAt } = await actorFromHandshake({ headers: {}, authToken: accessToken });
    if (actor.sessionId !== connection.actor.sessionId) throw new AppError('forbidden');
    connection.expiresAt = expiresAt.getTime();
    scheduleCheck(gateway, socket);
    return { ok: true, data: { expiresAt: expiresAt.toISOString() } };
  } catch (error) {
    if (isAppError(error)) return { ok: false, error: toCommandError(error) };
    logger.error({ err: error }, 'a session could not be renewed');
    return { ok: false, error: toCommandError(new AppError('internal')) };
  }
}

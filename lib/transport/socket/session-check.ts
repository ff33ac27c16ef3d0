import type { ServerEventPayload } from '@/lib/contracts/events';
import { logger } from '@/lib/core/logger';
import { findSessionActor } from '@/lib/domain/users';
import type { GatewaySocket, GatewayState } from './gateway-state';

type Reason = ServerEventPayload<'session_expired'>['reason'];

/** Tells a connection why, then closes it. Its client does not come back by itself. */
function endConnection(socket: GatewaySocket, reason: Reason): void {
  socket.emit('session_expired', { reason });
  socket.disconnect(true);
}

/** Why a connection may not go on, or null. Takes over what the database says of the person by now. */
async function findEnd({ data: connection }: GatewaySocket): Promise<Reason | null> {
  const { actor, isBearer } = connection;
  if (isBearer && connection.expiresAt <= Date.now()) return 'expired';
  const session = await findSessionActor(actor.sessionId);
  if (!session) return connection.expiresAt <= Date.now() ? 'expired' : 'revoked';
  if (session.role !== actor.role) return 'role_changed';
  connection.actor = { ...actor, name: session.name };
  if (!isBearer) connection.expiresAt = session.expiresAt.getTime();
  return null;
}

/** Asks the database whether a connection may go on, and ends it when not. True: it may. */
export async function checkSession(socket: GatewaySocket): Promise<boolean> {
  const reason = await findEnd(socket);
  if (reason) endConnection(socket, reason);
  return reason === null;
}

/** Checks again when the credential runs out, and now and then before: a withdrawal may have been missed. */
export function scheduleCheck(gateway: GatewayState, socket: GatewaySocket): void {
  const connection = socket.data;
  if (connection.recheckTimer) clearTimeout(connection.recheckTimer);
  if (!socket.connected) return;
  const dueMs = Math.min(gateway.limits.recheckMs, Math.max(0, connection.expiresAt - Date.now()));
  const check = () =>
    checkSession(socket)
      .catch((error: unknown) => logger.error({ err: error }, 'a session could not be checked'))
      .finally(() => scheduleCheck(gateway, socket));
  connection.recheckTimer = setTimeout(() => void check(), dueMs).unref();
}

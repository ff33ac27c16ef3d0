import { PROTOCOL_VERSION } from '@/lib/contracts/live';
import { logger } from '@/lib/core/logger';
import { clearView } from '@/lib/domain/chats';
import { closeViewing, getEpoch, openViewing } from '@/lib/domain/live';
import { arrivePresence, departPresence } from '@/lib/domain/presence';
import { listen } from './dispatch';
import { gatewayMetrics } from './gateway-metrics';
import type { GatewaySocket, GatewayState } from './gateway-state';
import { joinMemberRooms } from './member-rooms';
import { checkSession, scheduleCheck } from './session-check';

/** The handshake held the cookie or the token, and some kilobytes: nobody needs them again. */
function forgetHandshake(socket: GatewaySocket): void {
  Object.assign(socket.handshake, { headers: {}, auth: {}, query: {}, url: '' });
  (socket.conn as { request: unknown }).request = null;
}

async function prepare(gateway: GatewayState, socket: GatewaySocket): Promise<void> {
  const { actor, withdrawalsSeen } = socket.data;
  if (gateway.withdrawals !== withdrawalsSeen && !(await checkSession(socket))) return;
  await joinMemberRooms(socket);
  const epoch = await getEpoch();
  if (!socket.connected) return;
  scheduleCheck(gateway, socket);
  socket.emit('connection_established', {
    userId: actor.userId,
    name: actor.name,
    epoch,
    protocolVersion: PROTOCOL_VERSION,
    serverTime: new Date().toISOString(),
  });
  gatewayMetrics().handshakeSeconds.observe((Date.now() - socket.handshake.issued) / 1_000);
  await arrivePresence(actor, socket.id);
}

function close(socket: GatewaySocket): void {
  gatewayMetrics().connections.dec();
  const { actor, recheckTimer } = socket.data;
  if (recheckTimer) clearTimeout(recheckTimer);
  clearView(socket.id);
  closeViewing(socket.id);
  departPresence(actor, socket.id).catch((error: unknown) => {
    logger.error({ err: error }, 'a departure could not be noted');
  });
}

/** A connection whose person is known: its rooms, then its commands, until it closes. */
export function openConnection(gateway: GatewayState, socket: GatewaySocket): void {
  gatewayMetrics().connections.inc();
  if (socket.handshake.query.reconnect) gatewayMetrics().reconnects.inc();
  forgetHandshake(socket);
  openViewing(socket.id);
  socket.once('disconnect', () => close(socket));
  socket.data.ready = prepare(gateway, socket).catch((error: unknown) => {
    logger.error({ err: error }, 'a connection could not be prepared');
    // Not a disconnect of Socket.IO's: after this its client comes back by itself.
    socket.conn.close();
  });
  listen(gateway, socket);
}

import type { IncomingHttpHeaders } from 'node:http';
import { actorFromHandshake } from '@/lib/auth/handshake';
import { rooms } from '@/lib/contracts/rooms';
import { AppError, isAppError, toCommandError } from '@/lib/core/errors';
import type { UserActor } from '@/lib/core/actor';
import { logger } from '@/lib/core/logger';
import { comeBackIn } from './come-back-in';
import { gatewayMetrics } from './gateway-metrics';
import type { Connection, GatewaySocket, GatewayState } from './gateway-state';

type Next = (error?: Error) => void;

/**
 * A browser that long-polls its own desk sends a GET without Origin. It says so by a header that no page can write,
 * or an old one by its Referer; without either the request stays without an origin.
 */
function withOwnOrigin(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  if (headers.origin) return headers;
  if (headers['sec-fetch-site'] === 'same-origin') return { ...headers, origin: `http://${headers.host}` };
  const referer = headers['sec-fetch-site'] === undefined && headers.referer;
  return referer && URL.canParse(referer) ? { ...headers, origin: new URL(referer).origin } : headers;
}

/** The rooms a connection is in for who it is. */
const ownRooms = ({ userId, sessionId, role }: UserActor) => [
  rooms.user(userId),
  rooms.session(sessionId),
  rooms.role(role),
  ...(role === 'admin' ? [rooms.admin()] : []),
];

async function enter(gateway: GatewayState, socket: GatewaySocket): Promise<void> {
  const refusal = gateway.refusals.get(socket.request);
  if (refusal) throw refusal;
  const withdrawalsSeen = gateway.withdrawals;
  const { headers, auth, address } = socket.handshake;
  const authToken: unknown = auth.token;
  const { actor, expiresAt } = await actorFromHandshake({
    headers: withOwnOrigin(headers),
    authToken,
    remoteAddress: address,
  });
  const connection: Connection = {
    actor: { ...actor, origin: { ...actor.origin, socketId: socket.id } },
    isBearer: Boolean(authToken) || headers.authorization !== undefined,
    expiresAt: expiresAt.getTime(),
    recheckTimer: null,
    withdrawalsSeen,
    memberRooms: [],
    hasRoomChange: false,
    ready: Promise.resolve(),
    windowStartedAt: 0,
    eventsInWindow: 0,
    badFrames: 0,
    commandCount: 0,
  };
  socket.data = connection;
  await socket.join(ownRooms(actor));
  // Joined first, then counted: of several handshakes at once none slips through.
  const count = gateway.io.sockets.adapter.rooms.get(rooms.user(actor.userId))?.size ?? 0;
  if (count > gateway.limits.maxConnectionsPerUser) {
    throw new AppError('too_many_connections', { retryAfterMs: comeBackIn() });
  }
}

function toAppError(error: unknown): AppError {
  if (isAppError(error)) return error;
  logger.error({ err: error }, 'a handshake failed');
  return new AppError('unavailable', { retryAfterMs: comeBackIn() });
}

/** Socket.IO middleware: nobody is connected before they are known. A refusal carries its error as `data`. */
export function authenticate(gateway: GatewayState) {
  return function middleware(socket: GatewaySocket, next: Next): void {
    const { conn } = socket;
    // Each attempt asks the database, and a transport needs one: a burst of them is an attack.
    if (gateway.entering.has(conn)) return conn.close();
    gateway.entering.add(conn);
    const entered = enter(gateway, socket).finally(() => gateway.entering.delete(conn));
    entered.then(
      () => next(),
      (cause: unknown) => {
        const error = toAppError(cause);
        gatewayMetrics().refused.inc({ code: error.code });
        next(Object.assign(new Error(error.userMessage), { data: toCommandError(error) }));
        // After the refusal was written: the transport would stay open and count.
        setImmediate(() => conn.close());
      },
    );
  };
}

import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { UserActor } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import type { SessionActor } from '@/lib/domain/users';
import { bearerOf, requireTokenActor } from './access-token';
import { hasOrigin, isAllowedOrigin } from './allowed-origin';
import { clientAddressOf } from './client-address';
import { findCookieActor } from './cookie-actor';
import { headerOf } from './header-of';
import { isSecureRequest } from './is-secure-request';
import { parseCookieHeader } from './session-cookie';
import { toUserActor } from './to-user-actor';

type Handshake = {
  headers: IncomingHttpHeaders;
  /** Socket.IO's `auth.token`, or the token in a raw socket's query. */
  authToken?: unknown;
  /** The other end of the TCP connection. */
  remoteAddress?: string;
  transport?: 'socket' | 'raw_ws';
};

async function requireSession({ headers, authToken }: Handshake): Promise<SessionActor> {
  const token =
    typeof authToken === 'string' && authToken ? authToken : bearerOf(headerOf(headers, 'authorization'));
  // A foreign page may not even bring a token. A program without an Origin may, but it may not ride on a cookie.
  if (hasOrigin(headers) && !isAllowedOrigin(headers)) throw new AppError('origin_not_allowed');
  if (token) return requireTokenActor(token);
  const cookies = parseCookieHeader(headerOf(headers, 'cookie'));
  const actor = await findCookieActor(cookies, isSecureRequest(headers));
  if (!actor) throw new AppError('unauthenticated');
  if (!hasOrigin(headers)) throw new AppError('origin_not_allowed');
  return actor;
}

/**
 * Who opens a socket, and until when that holds. A bearer token (in `Authorization` or `authToken`) goes before the
 * cookie. Throws `unauthenticated`, `session_expired` or `origin_not_allowed`.
 */
export async function actorFromHandshake(
  handshake: Handshake,
): Promise<{ actor: UserActor; expiresAt: Date }> {
  const session = await requireSession(handshake);
  const { headers, remoteAddress, transport = 'socket' } = handshake;
  const origin = {
    transport,
    requestId: randomUUID(),
    address: clientAddressOf(headers, remoteAddress),
    userAgent: headerOf(headers, 'user-agent'),
  };
  return { actor: toUserActor(session, origin), expiresAt: session.expiresAt };
}

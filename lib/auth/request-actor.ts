import { randomUUID } from 'node:crypto';
import type { Actor, Origin } from '@/lib/core/actor';
import { AppError } from '@/lib/core/errors';
import { bearerOf, requireTokenActor } from './access-token';
import { hasOrigin, isAllowedOrigin } from './allowed-origin';
import { stampedAddressOf } from './client-address';
import { findCookieActor } from './cookie-actor';
import { isSecureRequest } from './is-secure-request';
import { parseCookieHeader } from './session-cookie';
import { toUserActor } from './to-user-actor';

const isRead = (method: string) => ['GET', 'HEAD', 'OPTIONS'].includes(method);

function originOf(headers: Headers): Origin {
  const userAgent = headers.get('user-agent');
  return { transport: 'rest', requestId: randomUUID(), address: stampedAddressOf(headers), userAgent };
}

/**
 * Who sends a REST request: by a bearer token, else by the session cookie, else nobody. A write that the cookie vouches
 * for must come from an allowed Origin: a browser adds the cookie whichever page asks.
 * Throws `unauthenticated` or `session_expired` for a bad token, `origin_not_allowed` for a foreign page.
 */
export async function actorFromRequest(request: Request): Promise<Actor> {
  const { headers, method } = request;
  const origin = originOf(headers);
  if (hasOrigin(headers) && !isRead(method) && !isAllowedOrigin(headers))
    throw new AppError('origin_not_allowed');
  const authorization = headers.get('authorization');
  const token = bearerOf(authorization);
  if (token) return toUserActor(await requireTokenActor(token), origin);
  if (authorization) {
    throw new AppError('unauthenticated', {
      userMessage: 'Send the access token as "Authorization: Bearer …".',
    });
  }
  const actor = await findCookieActor(parseCookieHeader(headers.get('cookie')), isSecureRequest(headers));
  if (!actor) return { kind: 'anonymous', origin };
  if (!isRead(method) && !hasOrigin(headers)) throw new AppError('origin_not_allowed');
  return toUserActor(actor, origin);
}

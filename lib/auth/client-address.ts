import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { env } from '@/lib/core/env';
import { headerOf, type AnyHeaders } from './header-of';

/** How the address crosses Next, which shows no socket to its handlers. Ours alone: stamped over what a client sends. */
const ADDRESS_HEADER = 'x-carillon-address';

/**
 * Who is calling. Behind a proxy we trust: the last entry of X-Forwarded-For, the one that proxy itself wrote; a client
 * can write any before it. Otherwise the socket's other end, and the header counts for nothing.
 */
export function clientAddressOf(headers: AnyHeaders, remoteAddress: string | undefined): string | null {
  const forwarded = env().TRUST_PROXY
    ? headerOf(headers, 'x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  const address = forwarded && isIP(forwarded) ? forwarded : remoteAddress;
  return address?.replace(/^::ffff:(?=\d+\.)/, '') ?? null;
}

/** The HTTP server calls this before it hands a request to Next. */
export function stampClientAddress(request: IncomingMessage): void {
  const address = clientAddressOf(request.headers, request.socket.remoteAddress);
  if (address === null) delete request.headers[ADDRESS_HEADER];
  else request.headers[ADDRESS_HEADER] = address;
}

/** The address stamped on a request that came through Next. */
export const stampedAddressOf = (headers: AnyHeaders): string | null => headerOf(headers, ADDRESS_HEADER);

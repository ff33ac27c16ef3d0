import { createHash, timingSafeEqual } from 'node:crypto';
import { stampedAddressOf } from '@/lib/auth/client-address';
import { env } from '@/lib/core/env';

const digest = (text: string) => createHash('sha256').update(text).digest();
const isLoopback = (address: string | null) =>
  address !== null && /^(127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/.test(address.trim());

function hasToken(headers: Headers): boolean {
  const token = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const { METRICS_TOKEN } = env();
  // Digests have one length, so the comparison tells nothing about the token.
  return Boolean(METRICS_TOKEN && token && timingSafeEqual(digest(token), digest(METRICS_TOKEN)));
}

/**
 * Somebody on this machine. A reverse proxy on this machine makes everyone look so: whatever a proxy leaves in the
 * headers, or TRUST_PROXY, ends the exception. (Next itself adds X-Forwarded-For with the socket's address.)
 */
function isOnThisMachine(headers: Headers): boolean {
  if (env().TRUST_PROXY) return false;
  if (['forwarded', 'x-real-ip', 'via'].some((name) => headers.has(name))) return false;
  const forwarded = headers.get('x-forwarded-for')?.split(',') ?? [];
  return isLoopback(stampedAddressOf(headers)) && forwarded.every(isLoopback);
}

/** Metrics tell how busy the desk is: for who knows METRICS_TOKEN, and for this machine. */
export const mayReadMetrics = (headers: Headers): boolean => hasToken(headers) || isOnThisMachine(headers);

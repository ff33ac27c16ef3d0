import { env } from '@/lib/core/env';
import { headerOf, type AnyHeaders } from './header-of';

/**
 * Whether the browser speaks https to us, so that cookies are `Secure` and have the `__Secure-` name. The configured
 * address says it; without one, a proxy that is trusted.
 */
export function isSecureRequest(headers: AnyHeaders): boolean {
  const { NEXTAUTH_URL, TRUST_PROXY } = env();
  if (NEXTAUTH_URL) return NEXTAUTH_URL.startsWith('https://');
  return TRUST_PROXY && headerOf(headers, 'x-forwarded-proto') === 'https';
}

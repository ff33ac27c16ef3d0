import { env } from '@/lib/core/env';
import { headerOf, type AnyHeaders } from './header-of';

const originOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).origin : null);

/** The host the browser asked for. Only a trusted proxy may say that it was another than the one it asked us for. */
function hostOf(headers: AnyHeaders): string | null {
  const forwarded = env().TRUST_PROXY ? headerOf(headers, 'x-forwarded-host') : null;
  return forwarded ?? headerOf(headers, 'host');
}

/**
 * Whether a request's `Origin` is the desk's own (the host asked for, or NEXTAUTH_URL) or in ALLOWED_ORIGINS. False
 * when it is missing: only what shows a bearer token may come without one, since only a browser adds cookies unasked.
 */
export function isAllowedOrigin(headers: AnyHeaders): boolean {
  const origin = originOf(headerOf(headers, 'origin') ?? '');
  if (origin === null || origin === 'null') return false;
  const { NEXTAUTH_URL, ALLOWED_ORIGINS } = env();
  if ([NEXTAUTH_URL ?? '', ...ALLOWED_ORIGINS].some((allowed) => originOf(allowed) === origin)) return true;
  return new URL(origin).host === hostOf(headers)?.toLowerCase();
}

/** Whether a request says at all where it comes from. */
export const hasOrigin = (headers: AnyHeaders): boolean => headerOf(headers, 'origin') !== null;

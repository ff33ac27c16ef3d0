import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from '@/lib/auth/content-security-policy';
import { PATH_HEADER } from '@/lib/auth/path-header';
import { env } from '@/lib/core/env';

/** Before every page: says which path it is (a server component does not know) and which scripts may run. */
export function proxy(request: NextRequest) {
  const { pathname, searchParams } = request.nextUrl;
  const query = new URLSearchParams(searchParams);
  query.delete('_rsc');
  const headers = new Headers(request.headers);
  const policy = contentSecurityPolicy({
    nonce: randomBytes(16).toString('base64'),
    host: request.headers.get('host') ?? '',
    isDev: env().NODE_ENV === 'development',
  });
  headers.set(PATH_HEADER, query.size > 0 ? `${pathname}?${query}` : pathname);
  // Next reads the nonce from here and puts it on its own scripts.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!api/|_next/|icon.svg|metrics).*)'] };

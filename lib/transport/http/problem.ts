import { errorStatus, type CommandError } from '@/lib/contracts/errors';

const titles: Partial<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** An error of the closed list as RFC 9457 `application/problem+json`, with `code` and our other members beside it. */
export function problem(error: CommandError, requestId: string): Response {
  const status = errorStatus[error.code];
  const { code, message, fields, retryAfterMs } = error;
  const body = {
    type: `urn:carillon:problem:${code}`,
    title: titles[status] ?? 'Error',
    status,
    detail: message,
    code,
    ...(fields && { fields }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    requestId,
  };
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-request-id': requestId,
  });
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  // A second is HTTP's smallest unit here, and what is told must not be too early.
  if (status === 429 || status === 503) {
    headers.set('retry-after', String(Math.max(1, Math.ceil((retryAfterMs ?? 1_000) / 1_000))));
  }
  // The rest of the body was not read, so what follows on this connection would be taken for it.
  if (code === 'payload_too_large') headers.set('connection', 'close');
  return new Response(JSON.stringify(body), { status, headers });
}

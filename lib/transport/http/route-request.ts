import { AppError } from '@/lib/core/errors';
import { readJsonBody } from './read-json-body';
import { clientIdFromKey } from './idempotency-key';

/** What Next hands a route handler beside the request. */
export type RouteContext = { params: Promise<Record<string, string>> };

/** A request's parts, unchecked: the command's or the query's schema checks what is made of them. */
export type RouteRequest = {
  params: Record<string, string>;
  query: Record<string, string>;
  body: Record<string, unknown>;
};

export async function readRouteRequest(request: Request, context: RouteContext): Promise<RouteRequest> {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  return {
    params: await context.params,
    query: Object.fromEntries(new URL(request.url).searchParams),
    body: isRead ? {} : await readJsonBody(request),
  };
}

/** The input with the Idempotency-Key header as its `clientId`. */
export function withIdempotencyKey(request: Request, input: unknown): unknown {
  const key = request.headers.get('idempotency-key');
  if (key === null || typeof input !== 'object' || input === null) return input;
  const clientId = clientIdFromKey(key);
  const given = (input as { clientId?: unknown }).clientId;
  if (given !== undefined && given !== clientId) {
    throw new AppError('bad_request', {
      userMessage: 'Idempotency-Key and clientId differ. Send one of them.',
    });
  }
  return { ...input, clientId };
}

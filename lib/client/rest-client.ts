import {
  commandErrorSchema,
  errorStatus,
  type Ack,
  type CommandError,
  type ErrorCode,
} from '@/lib/contracts/errors';

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
type Options = { idempotencyKey?: string; signal?: AbortSignal };

const REQUEST_TIMEOUT_MS = 15_000;

const unreachable: CommandError = {
  code: 'unavailable',
  message: 'The desk cannot be reached. Check your connection; it is tried again by itself.',
};

/** A status that came without our error body, as from a proxy, becomes the nearest code. */
export function errorOfStatus(status: number, retryAfter: string | null): CommandError {
  const code = (Object.keys(errorStatus) as ErrorCode[]).find((name) => errorStatus[name] === status);
  const seconds = Number(retryAfter);
  return {
    code: code ?? (status >= 500 ? 'unavailable' : 'bad_request'),
    message: `The desk answered with an error (${status}). Try again; if it stays, tell the operator.`,
    ...(retryAfter && Number.isFinite(seconds) && { retryAfterMs: seconds * 1000 }),
  };
}

function parseError(status: number, retryAfter: string | null, body: unknown): CommandError {
  const fallback = errorOfStatus(status, retryAfter);
  // problem+json says it in `detail`; our own acks in `message`.
  const record = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const parsed = commandErrorSchema.safeParse({
    ...record,
    message: record.message ?? record.detail ?? record.title,
  });
  return parsed.success ? { ...fallback, ...parsed.data } : fallback;
}

async function request<Data>(path: string, init: RequestInit, signal?: AbortSignal): Promise<Ack<Data>> {
  const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
  try {
    const response = await fetch(path, {
      credentials: 'same-origin',
      cache: 'no-store',
      ...init,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const text = await response.text();
    const body: unknown = text ? JSON.parse(text) : {};
    if (response.ok) return { ok: true, data: body as Data };
    return { ok: false, error: parseError(response.status, response.headers.get('retry-after'), body) };
  } catch {
    return { ok: false, error: unreachable };
  }
}

/** Reads a resource, e.g. `getJson<ChatPage>('/api/chats?limit=50')`. Never throws. */
export function getJson<Data>(path: string, { signal }: Options = {}): Promise<Ack<Data>> {
  return request(path, { method: 'GET', headers: { accept: 'application/json' } }, signal);
}

/** Changes a resource. Never throws; a network failure is `unavailable`. */
export function sendJson<Data>(
  method: Method,
  path: string,
  body?: unknown,
  options: Options = {},
): Promise<Ack<Data>> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
  return request(
    path,
    { method, headers, body: body === undefined ? null : JSON.stringify(body) },
    options.signal,
  );
}

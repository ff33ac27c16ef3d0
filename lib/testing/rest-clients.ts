import type { Ack, CommandError } from '@/lib/contracts/errors';
import type { SignedIn } from './credentials';

type Asked = { method?: string; path: string; body?: unknown; idempotencyKey?: string };

/** One REST request of a person (null: of nobody) with their access token, over real HTTP. */
export function askRest(
  url: string,
  who: SignedIn | null,
  { method = 'GET', path, body, idempotencyKey }: Asked,
): Promise<Response> {
  const headers = new Headers();
  if (who) headers.set('authorization', `Bearer ${who.token}`);
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (idempotencyKey) headers.set('idempotency-key', idempotencyKey);
  return fetch(`${url}${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

type Problem = { code: CommandError['code']; detail: string } & Pick<
  CommandError,
  'fields' | 'retryAfterMs' | 'requestId'
>;

/** The ack that a REST answer stands for. A problem always has a request id; an error has one only when `internal`. */
export async function ackOf(response: Response): Promise<Ack<unknown>> {
  const body = (await response.json()) as unknown;
  if (response.ok) return { ok: true, data: body };
  const { code, detail, fields, retryAfterMs, requestId } = body as Problem;
  return {
    ok: false,
    error: {
      code,
      message: detail,
      ...(fields && { fields }),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(code === 'internal' && { requestId }),
    },
  };
}

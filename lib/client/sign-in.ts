import { errorCodes, type ErrorCode } from '@/lib/contracts/errors';

export type SignInRefusal = { code: ErrorCode; retryAfterMs: number };

async function postToAuth(path: string, fields: Record<string, string>): Promise<URL> {
  const csrf = (await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json()) as { csrfToken: string };
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, csrfToken: csrf.csrfToken, json: 'true' }),
  });
  const { url } = (await response.json()) as { url: string };
  return new URL(url, location.origin);
}

/** How next-auth carries a refusal: `rate_limited:42000` (see lib/auth/sign-in-error.ts). */
export function parseRefusal(error: string): SignInRefusal {
  const [code, ms] = error.split(':');
  return { code: errorCodes.find((known) => known === code) ?? 'internal', retryAfterMs: Number(ms) || 0 };
}

/** Signs this browser in. Null: it worked, and the cookie is set. */
export async function signIn(credentials: {
  email: string;
  password: string;
}): Promise<SignInRefusal | null> {
  try {
    const answer = await postToAuth('callback/credentials', { ...credentials, callbackUrl: '/' });
    const error = answer.searchParams.get('error');
    // Without an error but sent back to the form: the CSRF cookie did not arrive.
    if (error === null && answer.searchParams.has('csrf')) return { code: 'bad_request', retryAfterMs: 0 };
    return error === null ? null : parseRefusal(error);
  } catch {
    return { code: 'unavailable', retryAfterMs: 0 };
  }
}

/** Leaves for GitHub or Google, and comes back to `callbackPath`. */
export async function startOAuth(provider: string, callbackPath: string): Promise<void> {
  const answer = await postToAuth(`signin/${provider}`, { callbackUrl: callbackPath });
  location.assign(answer);
}

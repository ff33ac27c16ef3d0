import { createHash } from 'node:crypto';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '@/lib/core/errors';
import { singleton } from '@/lib/core/singleton';

/** Wrong passwords in a window of ten minutes: for one account from anywhere, and from one address for any account. */
export const ATTEMPTS_PER_ACCOUNT = 8;
export const ATTEMPTS_PER_ADDRESS = 60;
const WINDOW_SECONDS = 600;

const limiters = () =>
  singleton('sign-in throttle', () => ({
    account: new RateLimiterMemory({ points: ATTEMPTS_PER_ACCOUNT, duration: WINDOW_SECONDS }),
    address: new RateLimiterMemory({ points: ATTEMPTS_PER_ADDRESS, duration: WINDOW_SECONDS }),
  }));

// A key of fixed size: what people write as an email is not bounded by us.
const keyOf = (account: string) => createHash('sha256').update(account).digest('base64url');
const addressKey = (address: string | null) => address ?? 'unknown';

function tooMany(retryAfterMs: number): AppError {
  const minutes = Math.ceil(retryAfterMs / 60_000);
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return new AppError('rate_limited', { userMessage: `Too many tries. Try again in ${wait}.`, retryAfterMs });
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (rejection) {
    if (rejection instanceof Error) throw rejection;
    throw tooMany(Math.ceil((rejection as RateLimiterRes).msBeforeNext));
  }
}

/**
 * Counts one try before the password is looked at, so that tries made at the same time count too.
 * `account` is an email or any other name of what is tried, whether it exists or not. Throws `rate_limited`.
 */
export async function takeAttempt(account: string, address: string | null): Promise<void> {
  await consume(limiters().address, addressKey(address));
  await consume(limiters().account, keyOf(account));
}

/** The password was right: the account starts afresh, and the address gets this try back. */
export async function forgiveAttempt(account: string, address: string | null): Promise<void> {
  await limiters().account.delete(keyOf(account));
  await limiters().address.reward(addressKey(address));
}

import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Actor } from '@/lib/core/actor';
import { env } from '@/lib/core/env';
import { AppError } from '@/lib/core/errors';
import { sharedMetrics } from '@/lib/core/metrics';
import { singleton } from '@/lib/core/singleton';

const limiter = () =>
  singleton(
    'rest limiter',
    () => new RateLimiterMemory({ points: env().REST_REQUESTS_PER_10S, duration: 10 }),
  );

/** Takes one request off what a person (or, signed out, an address) may ask in 10 s. Throws `rate_limited`. */
export async function takeRestRequest(actor: Actor): Promise<void> {
  const key = actor.kind === 'user' ? actor.userId : `address ${actor.origin.address ?? 'unknown'}`;
  try {
    await limiter().consume(key);
  } catch (rejection) {
    if (rejection instanceof Error) throw rejection;
    sharedMetrics().rateLimited.inc({ limit: 'rest' });
    throw new AppError('rate_limited', {
      retryAfterMs: Math.ceil((rejection as RateLimiterRes).msBeforeNext),
    });
  }
}

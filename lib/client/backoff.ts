export const BACKOFF_MIN_MS = 500;
export const BACKOFF_MAX_MS = 20_000;

/**
 * Milliseconds until the next try after `failures` in a row: full jitter between 0.5 s and a bound that doubles up to 20 s.
 * A time the server asked for is kept, with up to half of it (at most 5 s) added, so that not everyone returns at once.
 */
export function backoffMs(failures: number, random: number, retryAfterMs = 0): number {
  if (retryAfterMs > 0) return Math.round(retryAfterMs + random * Math.min(retryAfterMs / 2, 5_000));
  const bound = Math.min(BACKOFF_MAX_MS, BACKOFF_MIN_MS * 2 ** Math.min(failures, 10));
  return Math.round(BACKOFF_MIN_MS + random * (bound - BACKOFF_MIN_MS));
}

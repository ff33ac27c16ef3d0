import type { ErrorCode } from '@/lib/contracts/errors';
import { isAppError } from '@/lib/core/errors';
import { logger } from '@/lib/core/logger';

/**
 * A refusal as next-auth can carry it: it puts an error's message in the address it answers, so this says no more
 * than the code and when to try again: `rate_limited:42000`. The unknown is `internal`, and is logged.
 */
export function toSignInError(error: unknown, requestId: string): Error {
  if (isAppError(error)) return new Error(`${error.code satisfies ErrorCode}:${error.retryAfterMs ?? 0}`);
  logger.error({ err: error, requestId }, 'sign-in failed');
  return new Error('internal:0');
}

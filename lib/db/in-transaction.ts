import type { Prisma } from './generated/client';
import { db } from './prisma';

export type Tx = Prisma.TransactionClient;

/** PostgreSQL's "serialization failure" and "deadlock detected": nothing was written, the same again may pass. */
const RETRYABLE = ['40001', '40P01'];
const MAX_ATTEMPTS = 4;

type DatabaseFailure = {
  code?: unknown;
  meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } };
};

/** The SQLSTATE under an error of pg or of Prisma, if there is one. */
function sqlStateOf(error: unknown): string | null {
  const { code, meta } = (error ?? {}) as DatabaseFailure;
  const state = meta?.driverAdapterError?.cause?.originalCode ?? code;
  return typeof state === 'string' ? state : null;
}

function isRetryable(error: unknown, extra: readonly string[]): boolean {
  const state = sqlStateOf(error);
  // P2034 is Prisma's own name for both.
  return state !== null && (state === 'P2034' || RETRYABLE.includes(state) || extra.includes(state));
}

/** Runs `work` again when the database chose it as the loser of a conflict; `also` names more SQLSTATEs to repeat on. */
export async function retryConflicts<Result>(
  work: () => Promise<Result>,
  also: readonly string[] = [],
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !isRetryable(error, also)) throw error;
    }
  }
}

/** One transaction, repeated as a whole on a deadlock: `work` must have no effect outside of it. */
export function inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return retryConflicts(() => db().$transaction(work, { maxWait: 10_000, timeout: 20_000 }));
}

/** The database went away, or is not there yet: whether the statement took effect is not known. */
export function isConnectionLoss(error: unknown): boolean {
  const state = sqlStateOf(error) ?? '';
  const message = error instanceof Error ? error.message : '';
  return (
    /^(08|57P0|ECONN|EPIPE|ETIMEDOUT)/.test(state) ||
    /connection terminated|timeout exceeded when trying to connect/i.test(message)
  );
}

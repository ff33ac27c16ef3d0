import type { PrismaClient } from './generated/client';
import { db, withClient } from './prisma';

const TIMEOUT_MS = 5 * 60 * 1000;

/**
 * Everything that `work` and what it calls write through `db()` is one transaction; theirs become parts of it. For
 * long work at a start, while nobody else uses the database: whoever is killed in it leaves nothing behind.
 */
export function allOrNothing(work: () => Promise<void>): Promise<void> {
  return db().$transaction(
    (tx) => {
      const inside = new Proxy(tx, {
        get: (target, name): unknown =>
          name === '$transaction'
            ? (part: (client: typeof tx) => Promise<unknown>) => part(tx)
            : Reflect.get(target, name),
      }) as PrismaClient;
      return withClient(inside, work);
    },
    { timeout: TIMEOUT_MS },
  );
}

import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlQuery } from '@prisma/driver-adapter-utils';

type PgAdapter = Awaited<ReturnType<PrismaPg['connect']>>;
type PgTransaction = Awaited<ReturnType<PgAdapter['startTransaction']>>;

/** Statements of one transaction, each after the one before it has ended, whatever its end was. */
function takeTurns(transaction: PgTransaction): PgTransaction {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<Result>(run: (query: SqlQuery) => Promise<Result>) {
    return (query: SqlQuery): Promise<Result> => {
      const turn = last.then(() => run(query));
      last = turn.catch(() => undefined);
      return turn;
    };
  }
  return Object.assign(transaction, {
    queryRaw: inTurn(transaction.queryRaw.bind(transaction)),
    executeRaw: inTurn(transaction.executeRaw.bind(transaction)),
  });
}

/**
 * Prisma's adapter for pg, but for one thing: inside a transaction Prisma reads the relations of an `include` all at
 * once, over the transaction's one connection. pg 8 queues that and warns, pg 9 refuses it; so they take turns here
 * (https://github.com/prisma/orm/pull/29468).
 */
export class TurnTakingPg extends PrismaPg {
  override async connect(): Promise<PgAdapter> {
    const adapter = await super.connect();
    const startTransaction = adapter.startTransaction.bind(adapter);
    return Object.assign(adapter, {
      startTransaction: async (...options: Parameters<PgAdapter['startTransaction']>) =>
        takeTurns(await startTransaction(...options)),
    });
  }
}

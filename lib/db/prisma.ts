import { AsyncLocalStorage } from 'node:async_hooks';
import { Pool } from 'pg';
import { env } from '@/lib/core/env';
import { logger } from '@/lib/core/logger';
import { singleton } from '@/lib/core/singleton';
import { PrismaClient } from './generated/client';
import { TurnTakingPg } from './turn-taking-pg';

type Connection = { url: string; pool: Pool; prisma: PrismaClient };
const holder = singleton('database', (): { current: Connection | null } => ({ current: null }));

function connect(url: string): Connection {
  const pool = new Pool({
    connectionString: url,
    max: env().DATABASE_POOL_SIZE,
    application_name: 'carillon',
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that the server closes (57P01) would otherwise end the process.
  pool.on('error', ({ message }) => {
    // Not the error itself: the driver hangs the whole client on it.
    logger.warn({ reason: message }, 'an idle database connection was lost');
  });
  return { url, pool, prisma: new PrismaClient({ adapter: new TurnTakingPg(pool) }) };
}

function connection(): Connection {
  if (holder.current) return holder.current;
  const url = env().DATABASE_URL;
  if (!url) throw new Error('No database is known yet: start through server.ts, or set DATABASE_URL.');
  return (holder.current = connect(url));
}

const chosen = () => singleton('database-client', () => new AsyncLocalStorage<PrismaClient>());

/** The Prisma client of this process, connected on first use. */
export const db = (): PrismaClient => chosen().getStore() ?? connection().prisma;

/** Runs `work`, for which `db()` is this client. */
export const withClient = <Result>(client: PrismaClient, work: () => Result): Result =>
  chosen().run(client, work);

/** The pool under it, for statements that Prisma cannot say and for the pool's own numbers. */
export const databasePool = (): Pool => connection().pool;

/** Points `db()` to another database; the connections to the former one are closed. */
export async function connectDatabase(url: string): Promise<void> {
  await disconnectDatabase();
  holder.current = connect(url);
}

/** Closes every connection; the next `db()` opens new ones. */
export async function disconnectDatabase(): Promise<void> {
  const former = holder.current;
  holder.current = null;
  if (!former) return;
  await former.prisma.$disconnect();
  await former.pool.end();
}

import { Client } from 'pg';

/** Locks that processes hold one at a time on a database. Any constants that nothing else uses. */
export const advisoryLocks = { migrations: 7_220_531, owner: 7_220_532, seed: 7_220_533 };

/**
 * Runs `work` while no other process does, on this database. The lock has a connection of its own, so it is released
 * whenever this process ends, however it ends.
 */
export async function withAdvisoryLock<Result>(
  databaseUrl: string,
  lock: keyof typeof advisoryLocks,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl, application_name: `carillon-${lock}` });
  // A connection that is lost fails the work; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLocks[lock]]);
    return await work(client);
  } finally {
    await client.end();
  }
}

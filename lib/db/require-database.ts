import { Client, DatabaseError } from 'pg';
import { BootError } from '@/lib/core/boot-error';

const CONNECT_LIMIT_MS = 10_000;

/** Makes sure that the database of an address answers. Throws `database_down` with the reason; never shows the password. */
export async function requireDatabase(databaseUrl: string): Promise<void> {
  const { hostname, port, pathname, username } = new URL(databaseUrl);
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: CONNECT_LIMIT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const where = `${hostname}:${port || 5432}`;
    const reason =
      error instanceof AggregateError
        ? error.errors.map(String).join('; ')
        : String((error as Error).message);
    const message =
      error instanceof DatabaseError
        ? `The database at ${where} refused "${username}" on "${pathname.slice(1)}": ${reason}.`
        : `The database at ${where} does not answer: ${reason}.`;
    throw new BootError('database_down', message, { cause: error });
  }
}

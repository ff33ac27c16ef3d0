import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { provideEnv } from '@/lib/core/env';
import { connectDatabase, disconnectDatabase } from '@/lib/db/prisma';
import { databaseAt } from './database-address';

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: databaseAt(inject('testServerUrl'), 'postgres') });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Makes a database with the current schema and its `instance` row; the caller drops it. */
async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template ${inject('testTemplate')}`);
  return {
    url: databaseAt(inject('testServerUrl'), name),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  };
}

/** An empty database: no tables yet. */
export async function createEmptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `empty_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template template0`);
  return {
    url: databaseAt(inject('testServerUrl'), name),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  };
}

/**
 * Gives this test file a migrated database of its own, behind `db()`, and drops it afterwards. Call it once, at the
 * top of the file. Tests of one file share the database: they make the people they need and look at nothing else.
 */
export function useTestDatabase(): { readonly url: string } {
  let database: Awaited<ReturnType<typeof createTestDatabase>> | null = null;
  beforeAll(async () => {
    database = await createTestDatabase();
    provideEnv({
      DATABASE_URL: database.url,
      NEXTAUTH_SECRET: 'a secret that only the tests know, long enough',
    });
    await connectDatabase(database.url);
  });
  afterAll(async () => {
    await disconnectDatabase();
    await database?.drop();
  });
  return {
    get url() {
      if (!database) throw new Error('The test database exists from beforeAll on.');
      return database.url;
    },
  };
}

import { Client } from 'pg';
import { inject, expect, test } from 'vitest';
import { createEmptyDatabase, useTestDatabase } from '@/lib/testing/database';
import { createActor, createChat, createMessage } from '@/lib/testing/factories';
import { applyMigrations } from './apply-migrations';
import { diffSchema } from './diff-schema';
import { listMigrationNames, readMigrations } from './migration-files';
import { db } from './prisma';

useTestDatabase();

test('several starts at once apply each migration once', async () => {
  const database = await createEmptyDatabase();
  const applied = await Promise.all(Array.from({ length: 4 }, () => applyMigrations(database.url)));
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ migration_name: string }>(
    'select migration_name from _prisma_migrations order by 1',
  );
  const instance = await client.query('select epoch from instance');
  await client.end();
  await database.drop();

  expect(applied.flat().sort()).toEqual(await listMigrationNames());
  expect(rows.map((row) => row.migration_name)).toEqual(await listMigrationNames());
  expect(instance.rowCount).toBe(1);
});

test('a second run applies nothing and keeps the epoch', async () => {
  const before = await db().instance.findUniqueOrThrow({ where: { id: 1 } });
  const { DATABASE_URL } = process.env;
  expect(await applyMigrations(DATABASE_URL!)).toEqual([]);
  expect(await db().instance.findUniqueOrThrow({ where: { id: 1 } })).toEqual(before);
});

test('the migrations say what the schema says', async () => {
  expect(await diffSchema(inject('testServerUrl'))).toBeNull();
});

test('the factories fit the schema', async () => {
  const [ada, ben] = [await createActor({ role: 'manager' }), await createActor()];
  const chat = await createChat([ada, ben]);
  const messages = [await createMessage(chat, ada), await createMessage(chat, ben, { body: 'Hi' })];
  expect(messages.map(({ seq, body }) => [seq, body])).toEqual([
    [1, 'Hello'],
    [2, 'Hi'],
  ]);
});

test('people who were here before numbers are numbered in the order in which they came', async () => {
  const database = await createEmptyDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { migrationDirectories } = await readMigrations();
  const insert = (id: string, createdAt: string) =>
    client.query(
      `insert into users (id, email, name, role, "createdAt", "updatedAt")
       values (gen_random_uuid(), $1, $1, 'client', $2, now())`,
      [id, createdAt],
    );
  for (const { path, migrationFile } of migrationDirectories) {
    if (path.endsWith('user_numbers')) {
      await insert('second', '2026-02-01');
      await insert('first', '2026-01-01');
    }
    if (migrationFile.content.tag === 'ok') await client.query(migrationFile.content.value);
  }
  await insert('third', '2025-01-01');
  const { rows } = await client.query<{ email: string }>('select email from users order by number');
  const numbers = await client.query<{ number: number }>('select number from users order by number');
  await client.end();
  await database.drop();
  expect(rows.map(({ email }) => email)).toEqual(['first', 'second', 'third']);
  expect(numbers.rows.map(({ number }) => number)).toEqual([1, 2, 3]);
});

import { Client } from 'pg';
import { inject, expect, test } from 'vitest';
import { createEmptyDatabase, useTestDatabase } from '@/lib/testing/database';
import { createActor, createChat, createMessage } from '@/lib/testing/factories';
import { applyMigrations } from './apply-migrations';
import { diffSchema } from './diff-schema';
import { listMigrationNames } from './migration-files';
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

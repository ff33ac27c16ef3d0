import { BootError } from '@/lib/core/boot-error';
import { readMigrations } from './migration-files';
import { noFilters, withSchemaEngine } from './schema-engine';
import { withAdvisoryLock } from './with-advisory-lock';

async function apply(databaseUrl: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  try {
    const applied = await withSchemaEngine(databaseUrl, (engine) =>
      engine.applyMigrations({ migrationsList, filters: noFilters }),
    );
    return applied.appliedMigrationNames;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BootError('migration_failed', `The database could not be brought up to date: ${reason}`, {
      cause: error,
    });
  }
}

/**
 * Brings a database up to date and makes sure that its one `instance` row exists. Several processes may call it at
 * once: one works, the others wait. Keeps the standard `_prisma_migrations` table. Returns what was applied.
 */
export function applyMigrations(databaseUrl: string): Promise<string[]> {
  return withAdvisoryLock(databaseUrl, 'migrations', async (client) => {
    const applied = await apply(databaseUrl);
    await client.query('insert into instance (id) values (1) on conflict do nothing');
    return applied;
  });
}

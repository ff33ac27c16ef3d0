import { readMigrations, readSchema } from './migration-files';
import { noFilters, withSchemaEngine } from './schema-engine';

/**
 * The SQL that leads from what the migrations make to what prisma/schema.prisma says; null when they agree.
 * The server of `databaseUrl` is used for a shadow database only.
 */
export async function diffSchema(databaseUrl: string): Promise<string | null> {
  const [migrations, schema] = await Promise.all([readMigrations(), readSchema()]);
  const result = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: 'migrations', ...migrations },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters: noFilters,
    }),
  );
  return result.exitCode === 2 ? result.stdout : null;
}

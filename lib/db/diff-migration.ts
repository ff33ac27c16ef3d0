import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { diffSchema } from './diff-schema';
import { startTemporaryCluster } from './embedded/temporary-cluster';
import { lockFileContent, lockFileName, migrationsFolder } from './migration-files';

const timestamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14);

/** Writes the next migration: the difference between the migrations and prisma/schema.prisma. */
async function writeMigration(name: string): Promise<void> {
  const cluster = await startTemporaryCluster();
  try {
    const sql = await diffSchema(cluster.url);
    if (!sql) return console.log('The migrations already say what prisma/schema.prisma says.');
    const folder = path.join(migrationsFolder, `${timestamp()}_${name}`);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'migration.sql'), sql);
    await writeFile(path.join(migrationsFolder, lockFileName), lockFileContent);
    console.log(`Wrote ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it.`);
  } finally {
    await cluster.stop();
  }
}

const name = process.argv[2] ?? '';
if (/^[a-z0-9_]+$/.test(name)) await writeMigration(name);
else {
  console.error(
    'Give the migration a name of small letters, digits and underscores: npm run db:diff -- add_snooze',
  );
  process.exitCode = 2;
}

import { env } from '@/lib/core/env';
import { applyMigrations } from './apply-migrations';
import { startEmbeddedDatabase } from './embedded/start-embedded';

/** `npm run db:migrate`: brings the database of DATABASE_URL, or else of the data folder, up to date. */
const embedded = env().DATABASE_URL ? null : await startEmbeddedDatabase(env().CARILLON_DATA_DIR);
try {
  const applied = await applyMigrations(embedded?.url ?? env().DATABASE_URL!);
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.');
} finally {
  await embedded?.stop();
}

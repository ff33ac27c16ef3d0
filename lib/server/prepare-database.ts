import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { env, provideEnv } from '@/lib/core/env';
import { readiness } from '@/lib/core/readiness';
import { applyMigrations } from '@/lib/db/apply-migrations';
import { keptSecret } from '@/lib/db/embedded/kept-secret';
import { startEmbeddedDatabase, type EmbeddedDatabase } from '@/lib/db/embedded/start-embedded';
import { startFailure } from '@/lib/db/embedded/start-failure';
import { disconnectDatabase } from '@/lib/db/prisma';
import { requireDatabase } from '@/lib/db/require-database';

async function provideSecret(): Promise<void> {
  if (env().NEXTAUTH_SECRET) return;
  const folder = path.resolve(env().CARILLON_DATA_DIR);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    provideEnv({ NEXTAUTH_SECRET: await keptSecret(folder, 'nextauth-secret') });
  } catch (error) {
    throw startFailure(error, '', folder);
  }
}

/**
 * Makes the database ready: the one of DATABASE_URL, or the embedded one of the data folder, brought up to date. Its
 * address and the secret reach the rest of the process, Next's bundle too, through the environment.
 * Returns how to let go of it.
 */
export async function prepareDatabase(): Promise<{ stop(): Promise<void> }> {
  const given = env().DATABASE_URL;
  const embedded: EmbeddedDatabase | null = given
    ? null
    : await startEmbeddedDatabase(env().CARILLON_DATA_DIR);
  async function stop(): Promise<void> {
    await disconnectDatabase().catch(() => undefined);
    await embedded?.stop();
  }
  try {
    const url = embedded?.url ?? given!;
    await requireDatabase(url);
    await applyMigrations(url);
    provideEnv({ DATABASE_URL: url });
    await provideSecret();
  } catch (error) {
    await stop();
    throw error;
  }
  readiness().hasMigrations = true;
  return { stop };
}

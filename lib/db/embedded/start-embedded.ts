import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';
import { logger } from '@/lib/core/logger';
import { postgresAccount, type PostgresAccount } from './account';
import { postgresBinaries, type PostgresBinaries } from './binaries';
import { freePort } from './free-port';
import { initCluster } from './init-cluster';
import { keptSecret } from './kept-secret';
import { takeOwnership } from './ownership';
import { findPostmaster, startPostmaster, stopPostmaster, type Postmaster } from './postmaster';
import { startFailure } from './start-failure';

export type EmbeddedDatabase = { url: string; stop(): Promise<void> };

type Cluster = { folder: string; password: string; binaries: PostgresBinaries; account: PostgresAccount };
type Running = { postmaster: Postmaster; url: string; owner: Client };

/** How long a server that is still recovering, or still stopping, may take before the start gives up. */
const SETTLE_LIMIT_MS = 60_000;
const RETRY_MS = 100;
/** Between two tries to start it again, when something (a full disk) keeps it from starting. */
const REVIVE_PAUSE_MS = 2_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

async function prepareCluster(dataFolder: string): Promise<Cluster> {
  try {
    // Under root PostgreSQL has an account of its own, which must be able to pass through the folder.
    await mkdir(dataFolder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    const folder = path.join(dataFolder, 'postgres');
    const password = await keptSecret(dataFolder, 'postgres-password');
    const binaries = await postgresBinaries();
    const account = await postgresAccount(binaries, dataFolder);
    if (!(await exists(folder))) await initCluster(folder, password, binaries, account);
    return { folder, password, binaries, account };
  } catch (error) {
    throw startFailure(error, '', dataFolder);
  }
}

/** The server of this cluster: one that a killed Carillon left behind, or a new one. */
async function findOrStart(cluster: Cluster, preferredPort?: number): Promise<Postmaster> {
  const found = await findPostmaster(cluster.folder);
  if (found) return found;
  const port = preferredPort ?? (await freePort());
  return startPostmaster({ ...cluster, port }).catch(async (error: unknown) => {
    // Somebody else was quicker: theirs is as good, and the lock decides whose it is.
    const other = await findPostmaster(cluster.folder);
    if (other) return other;
    throw error;
  });
}

/**
 * Worth another try: it is starting up or shutting down (57P03), its end cut us off, or what is left of a killed one
 * still holds its shared memory for a moment.
 */
const isUnsettled = (error: unknown) =>
  ['57P03', '57P01', 'ECONNREFUSED', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '') ||
  (error instanceof Error && /^Connection terminated|shared memory block/.test(error.message));

async function runAndOwn(cluster: Cluster, dataFolder: string, preferredPort?: number): Promise<Running> {
  const deadline = Date.now() + SETTLE_LIMIT_MS;
  for (;;) {
    try {
      const postmaster = await findOrStart(cluster, preferredPort);
      const url = `postgresql://carillon:${cluster.password}@127.0.0.1:${postmaster.port}/postgres`;
      return { postmaster, url, owner: await takeOwnership(url, dataFolder) };
    } catch (error) {
      if (!isUnsettled(error) || Date.now() > deadline) throw error;
      await pause(RETRY_MS);
    }
  }
}

/**
 * Starts the embedded PostgreSQL of a data folder, or takes over the one that a killed Carillon left running there.
 * Restarts it on the same port if it dies under us. Throws a `BootError`: the folder is in use, cannot be written, or
 * its disk is full.
 */
export async function startEmbeddedDatabase(dataDir: string): Promise<EmbeddedDatabase> {
  const dataFolder = path.resolve(dataDir);
  const cluster = await prepareCluster(dataFolder);
  let running = await runAndOwn(cluster, dataFolder);
  let isStopping = false;

  function watch(): void {
    running.owner.once('end', () => void revive());
  }
  async function revive(): Promise<void> {
    while (!isStopping) {
      logger.error('the embedded PostgreSQL went away; it is started again');
      try {
        running = await runAndOwn(cluster, dataFolder, running.postmaster.port);
        return watch();
      } catch (error) {
        logger.error({ err: error }, 'the embedded PostgreSQL could not be started again yet');
        await pause(REVIVE_PAUSE_MS);
      }
    }
  }
  watch();

  return {
    url: running.url,
    async stop() {
      isStopping = true;
      await running.owner.end().catch(() => undefined);
      await stopPostmaster(running.postmaster);
    },
  };
}

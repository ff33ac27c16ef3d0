import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postgresAccount } from './account';
import { postgresBinaries } from './binaries';
import { freePort } from './free-port';
import { initCluster } from './init-cluster';
import { startPostmaster, stopPostmaster } from './postmaster';

export type TemporaryCluster = { url: string; stop(): Promise<void> };

/** A PostgreSQL that is thrown away: for tests, and to compare schemas. Not durable on purpose. */
export async function startTemporaryCluster(): Promise<TemporaryCluster> {
  const home = await mkdtemp(path.join(tmpdir(), 'carillon-postgres-'));
  await chmod(home, 0o711);
  const folder = path.join(home, 'postgres');
  const password = randomBytes(24).toString('hex');
  const binaries = await postgresBinaries();
  const account = await postgresAccount(binaries, home);
  await initCluster(folder, password, binaries, account);
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const postmaster = await startPostmaster({ folder, port: await freePort(), binaries, account, settings });
  return {
    url: `postgresql://carillon:${password}@127.0.0.1:${postmaster.port}/postgres`,
    stop: async () => {
      await stopPostmaster(postmaster);
      await rm(home, { recursive: true, force: true });
    },
  };
}

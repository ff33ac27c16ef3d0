import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { postgresAccount } from './account';
import { postgresBinaries } from './binaries';
import { freePort } from './free-port';
import { initCluster } from './init-cluster';
import { startPostmaster, stopPostmaster } from './postmaster';

/** Ends the server and removes its folder when our end of its standard input closes, so also when we are killed. */
const reaperScript = `read -r _; kill -INT "$1"; while kill -0 "$1"; do sleep 0.1; done; rm -rf "$2"`;

function startReaper(pid: number, home: string): ChildProcess {
  const reaper = spawn('/bin/sh', ['-c', reaperScript, 'reaper', String(pid), home], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  reaper.unref();
  (reaper.stdin as unknown as { unref(): void }).unref();
  return reaper;
}

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
  const reaper = startReaper(postmaster.pid, home);
  return {
    url: `postgresql://carillon:${password}@127.0.0.1:${postmaster.port}/postgres`,
    stop: async () => {
      reaper.kill('SIGKILL');
      await stopPostmaster(postmaster);
      await rm(home, { recursive: true, force: true });
    },
  };
}

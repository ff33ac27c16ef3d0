import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PostgresAccount } from './account';
import type { PostgresBinaries } from './binaries';
import { startFailure } from './start-failure';

/** The same everywhere: no locale of the host, UTF-8 with Unicode case rules, and passwords that are not sent in the clear. */
const initdbFlags = [
  '--username=carillon',
  '--encoding=UTF8',
  '--locale=C',
  '--lc-messages=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
];

async function runInitdb(
  binaries: PostgresBinaries,
  account: PostgresAccount,
  args: string[],
): Promise<void> {
  const [file, ...rest] = [...account.prefix, binaries.initdb, ...initdbFlags, ...args];
  const child = spawn(file!, rest, {
    ...account.spawnAs,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(output);
}

/**
 * Makes a new cluster in `folder`. It is built beside it and renamed when complete, so that a start which is cut
 * short (killed, disk full) leaves no half of one; of two that race, the first rename stands.
 */
export async function initCluster(
  folder: string,
  password: string,
  binaries: PostgresBinaries,
  account: PostgresAccount,
): Promise<void> {
  const workshop = await mkdtemp(path.join(path.dirname(folder), 'initdb-'));
  const fresh = path.join(workshop, 'cluster');
  const passwordFile = path.join(workshop, 'password');
  try {
    await mkdir(fresh, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account.owner) {
      const { uid, gid } = account.owner;
      for (const file of [workshop, fresh, passwordFile]) await chown(file, uid, gid);
    }
    await runInitdb(binaries, account, [`--pgdata=${fresh}`, `--pwfile=${passwordFile}`]);
    await rename(fresh, folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } catch (error) {
    throw startFailure(error, '', path.dirname(folder));
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

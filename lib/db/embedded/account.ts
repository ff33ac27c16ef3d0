import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BootError } from '@/lib/core/boot-error';
import type { PostgresBinaries } from './binaries';

const run = promisify(execFile);

type Ids = { uid: number; gid: number };

/** How to run PostgreSQL's programs. */
export type PostgresAccount = {
  /** Whose its files must be; null: our own. */
  owner: Ids | null;
  /** The account to spawn under; null when `prefix` changes it, or nothing does. */
  spawnAs: Ids | null;
  /** A command that runs the program. */
  prefix: string[];
};

const numberOf = async (flag: '-u' | '-g') => Number((await run('id', [flag, 'postgres'])).stdout);

/** PostgreSQL refuses to run as root: find the account `postgres`, or make it. */
async function requirePostgresUser(): Promise<Ids> {
  try {
    return { uid: await numberOf('-u'), gid: await numberOf('-g') };
  } catch {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    return { uid: await numberOf('-u'), gid: await numberOf('-g') };
  }
}

/** True when the account gets through to the program and to the folder. */
async function canReach(command: string[], ids: Ids | null, program: string, folder: string) {
  const [file, ...args] = [
    ...command,
    '/bin/sh',
    '-c',
    'test -x "$1" && test -x "$2"',
    'sh',
    program,
    folder,
  ];
  try {
    await run(file, args, { ...ids, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The account for PostgreSQL: our own, or `postgres` when we are root. Under root the checkout may be in a folder that
 * no other account may enter (/root, a private temporary folder): then `postgres` gets the one capability to pass.
 */
export async function postgresAccount(binaries: PostgresBinaries, folder: string): Promise<PostgresAccount> {
  if (process.getuid?.() !== 0) return { owner: null, spawnAs: null, prefix: [] };
  const ids = await requirePostgresUser().catch((error: unknown) => {
    const message =
      'PostgreSQL does not run as root and the account "postgres" could not be made. Start Carillon as another user.';
    throw new BootError('data_folder_unusable', message, { cause: error });
  });
  if (await canReach([], ids, binaries.postgres, folder)) return { owner: ids, spawnAs: ids, prefix: [] };
  const pass = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const prefix = ['setpriv', `--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups', ...pass];
  if (await canReach(prefix, null, binaries.postgres, folder)) return { owner: ids, spawnAs: null, prefix };
  const message = `The account "postgres" cannot enter ${folder} or the folder Carillon is installed in.`;
  throw new BootError('data_folder_unusable', message);
}

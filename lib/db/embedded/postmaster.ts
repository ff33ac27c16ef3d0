import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { logger } from '@/lib/core/logger';
import type { PostgresAccount } from './account';
import type { PostgresBinaries } from './binaries';
import { startFailure } from './start-failure';

export type Postmaster = { pid: number; port: number };

const serverFlags = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  lc_messages: 'C',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Failed statements carry what people wrote; they stay out of the log.
  log_min_error_statement: 'panic',
  // A cached generic plan on a table that was never analysed made bulk statements a hundred times slower.
  plan_cache_mode: 'force_custom_plan',
};

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, or '' when there is none. */
async function commandLine(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }));
  return stdout || (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
}

/**
 * The server that runs on a cluster, or null. After a crash `postmaster.pid` may name a process that is gone, or a
 * stranger that got its number; then the file is taken away, because it would keep PostgreSQL from starting.
 */
export async function findPostmaster(folder: string): Promise<Postmaster | null> {
  const pidFile = path.join(folder, 'postmaster.pid');
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid) return null;
  if (isAlive(pid) && (await commandLine(pid)).includes(folder)) return { pid, port };
  logger.info({ pid }, 'the last server ended without cleaning up; its postmaster.pid is removed');
  await rm(pidFile, { force: true });
  return null;
}

function forwardLog(child: ChildProcess): void {
  child.stderr?.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n').filter(Boolean)) {
      const isTrouble = /\b(FATAL|PANIC):/.test(line);
      logger[isTrouble ? 'warn' : 'debug']({ postgres: line });
    }
  });
}

/** Starts the server of a cluster and waits until it takes connections. It outlives us unless it is stopped. */
export async function startPostmaster(options: {
  folder: string;
  port: number;
  binaries: PostgresBinaries;
  account: PostgresAccount;
  settings?: Record<string, string>;
}): Promise<Postmaster> {
  const { folder, port, binaries, account } = options;
  const settings = Object.entries({ ...serverFlags, ...options.settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const [file, ...args] = [
    ...account.prefix,
    binaries.postgres,
    '-D',
    folder,
    '-p',
    String(port),
    ...settings,
  ];
  const child = spawn(file!, args, {
    ...account.spawnAs,
    cwd: '/',
    // A session of its own: Ctrl-C in the terminal must reach us alone, so that connections drain first.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    let output = '';
    child.on('error', (error) => reject(startFailure(error, output, folder)));
    child.on('close', () => reject(startFailure(new Error('it ended'), output, folder)));
    child.stderr.on('data', function watch(chunk: Buffer) {
      output += chunk.toString();
      if (!output.includes('ready to accept connections')) return;
      child.stderr.off('data', watch);
      resolve();
    });
  });
  forwardLog(child);
  child.unref();
  (child.stderr as unknown as { unref(): void }).unref();
  return { pid: child.pid!, port };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Stops a server: `fast` ends open sessions and writes a checkpoint, so that the next start needs no recovery.
 * It may be another process's child, so there is nothing to wait for but its end. After `limitMs` it is stopped hard,
 * which loses nothing: the next start replays its log.
 */
export async function stopPostmaster({ pid }: Postmaster, limitMs = 7_000): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + limitMs;
  while (isAlive(pid) && Date.now() < deadline) await pause(20);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
}

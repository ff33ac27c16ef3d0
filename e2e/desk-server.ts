import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** The first start builds the pages, on a busy machine for minutes. */
const READY_TIMEOUT_MS = 300_000;

export type DeskServer = { url: string; process: ChildProcess; stop(signal?: NodeJS.Signals): Promise<void> };
type Options = {
  /** More variables for the server; DATABASE_URL decides whether it uses its own PostgreSQL. */
  env: Record<string, string>;
  port?: number;
  isDemo?: boolean;
};

/** A TCP port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/api/ready`)).ok;
  } catch {
    return false;
  }
}

async function waitUntilReady(url: string, server: ChildProcess, output: () => string): Promise<void> {
  const giveUpAt = Date.now() + READY_TIMEOUT_MS;
  while (!(await isReady(url))) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}:\n${output()}`);
    if (Date.now() > giveUpAt) throw new Error(`The server was not ready in time:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Starts the real server (production build) as its own process and waits until it is ready. */
export async function startDeskServer({ env, port, isDemo = false }: Options): Promise<DeskServer> {
  const listenOn = port ?? (await freePort());
  const url = `http://localhost:${listenOn}`;
  const server = spawn(process.execPath, ['--import', 'tsx', 'server.ts', ...(isDemo ? ['--demo'] : [])], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...env, PORT: String(listenOn) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let driverWarning: string | null = null;
  function keep(chunk: Buffer): void {
    output = (output + chunk.toString()).slice(-20_000);
    driverWarning ??= /.*already executing a query.*/.exec(output)?.[0] ?? null;
  }
  server.stdout.on('data', keep);
  server.stderr.on('data', keep);
  const ended = once(server, 'exit');
  await waitUntilReady(url, server, () => output).catch((error: unknown) => {
    server.kill();
    throw error;
  });
  return {
    url,
    process: server,
    stop: async (signal = 'SIGTERM') => {
      if (server.exitCode === null && server.signalCode === null) server.kill(signal);
      await ended;
      if (driverWarning)
        throw new Error(`Two statements were on one database connection at once: ${driverWarning}`);
    },
  };
}

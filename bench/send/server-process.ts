import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a server tells the load generator once it listens. `seats`: who connects, two to a chat. */
export type Ready = { url: string; seats: { token: string; chatId: string }[]; databaseUrl: string | null };
export type ServerProcess = Ready & {
  /** Milliseconds of CPU the process has used so far; PostgreSQL is another process. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
};

/** Starts a server of this folder as a process of its own; resolves when it listens. */
export async function startServerProcess(
  file: string,
  { args, env, isProfiling }: { args: string[]; env: Record<string, string>; isProfiling: boolean },
): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: [
      '--import',
      'tsx',
      ...(isProfiling ? ['--cpu-prof', '--cpu-prof-dir=.carillon-bench-profiles'] : []),
    ],
    env: { ...process.env, ...env },
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it was ready.`)));
  });
  return {
    ...ready,
    cpuMs() {
      child.send('cpu');
      return new Promise((resolve) => child.once('message', (ms) => resolve(ms as number)));
    },
    async stop() {
      child.send('stop');
      await exited;
    },
  };
}

/** The other side, in the server: says that it listens, and waits for the end. */
export async function serveUntilStopped(ready: Ready, stop: () => Promise<void>): Promise<void> {
  process.send!(ready);
  await new Promise<void>((resolve) => {
    process.on('message', (message) => {
      if (message === 'stop') return resolve();
      const { user, system } = process.cpuUsage();
      process.send!((user + system) / 1000);
    });
  });
  await stop();
  process.exit(0);
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export type DeskProcess = {
  child: ChildProcess;
  port: number;
  url: string;
  /** Everything it printed so far. */
  output(): string;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>;
};

type Options = { variables: Record<string, string>; args?: string[]; program?: string };

function spawnDesk({ variables, args = [], program = 'lib/testing/bare-desk.ts' }: Options) {
  const { PATH, HOME, TMPDIR } = process.env;
  const given = Object.entries({ PATH, HOME, TMPDIR }).filter(([, value]) => value !== undefined);
  const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
    // Nothing of the developer's or the test's own environment, but what finds programs; no .env either: NODE_ENV.
    env: { ...Object.fromEntries(given), NODE_ENV: 'test', PORT: '0', HOST: '127.0.0.1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => {
    // What refuse-driver-warnings.ts is for a test's own process.
    if (output.includes('already executing a query')) throw new Error(output);
    return code as number | null;
  });
  return { child, ended, output: () => output };
}

/** Starts a desk as a process of its own that is expected to fail; gives its exit code and what it said. */
export async function failToStart(options: Options): Promise<{ exitCode: number | null; output: string }> {
  const { ended, output } = spawnDesk(options);
  return { exitCode: await ended, output: output() };
}

/** Starts a desk as a process of its own, on a free port, and waits until it says that it is ready. */
export async function startDesk(options: Options): Promise<DeskProcess> {
  const { child, ended, output } = spawnDesk(options);
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', () => {
      const found = /ready .*http:\/\/localhost:(\d+)/.exec(output());
      if (found) resolve(Number(found[1]));
    });
    void ended.then((code) => reject(new Error(`It ended with ${code}.\n${output()}`)));
  });
  return {
    child,
    port,
    url: `http://127.0.0.1:${port}`,
    output,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

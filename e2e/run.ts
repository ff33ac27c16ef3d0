import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTemporaryCluster } from '@/lib/db/embedded/temporary-cluster';
import { requireBrowser } from './browser';
import { startDeskServer } from './desk-server';

/** `npm run test:e2e [-- playwright arguments]`: a browser, a database and a production server, then Playwright. */
async function main(): Promise<number> {
  const browser = requireBrowser();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'carillon-e2e-'));
  const cluster = await startTemporaryCluster();
  const env = {
    DATABASE_URL: cluster.url,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
    CARILLON_DATA_DIR: dataDir,
  };
  try {
    const server = await startDeskServer({ env, isDemo: true });
    const playwright = spawn(
      process.execPath,
      [path.resolve('node_modules/@playwright/test/cli.js'), 'test', '-c', 'e2e', ...process.argv.slice(2)],
      { env: { ...process.env, ...env, E2E_BASE_URL: server.url, E2E_BROWSER: browser }, stdio: 'inherit' },
    );
    const [code] = (await once(playwright, 'exit')) as [number | null];
    await server.stop();
    return code ?? 1;
  } finally {
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

process.exitCode = await main();

import { failStart } from '@/lib/server/fail';
import { parseOptions } from '@/lib/server/options';
import { readEnvironment } from '@/lib/server/read-environment';
import type { StopStep } from '@/lib/server/stop-gracefully';

/** Boots Carillon: environment → database → pages → gateways → listen, and stops it in an orderly way. */
async function main(): Promise<void> {
  const startedAt = Date.now();
  const root = import.meta.dirname;
  const options = parseOptions(process.argv.slice(2));
  const { HOST, PORT } = readEnvironment(options);

  // Only from here on may anything load that chooses by NODE_ENV.
  const { announce } = await import('@/lib/server/announce');
  const { reservePort } = await import('@/lib/server/listen');
  const { prepareBuild } = await import('@/lib/server/prepare-build');
  const { prepareDatabase } = await import('@/lib/server/prepare-database');
  const { seedDemoWhenEmpty } = await import('@/lib/server/seed-demo');
  const { stopGracefully, stopOnSignals } = await import('@/lib/server/stop-gracefully');

  const port = await reservePort({ host: HOST, port: PORT });
  const database = await prepareDatabase();
  const stopSteps: StopStep[] = [{ name: 'let go of the database', limitMs: 2_500, run: () => database.stop() }];
  stopOnSignals(stopSteps);
  try {
    if (options.isDemo) await seedDemoWhenEmpty();
    if (!options.isDev) await prepareBuild(root);
    const { startServer } = await import('@/lib/server/start-server');
    const server = await startServer({ ...options, root, port });
    stopSteps.unshift(...server.stopSteps);
    announce({ ...options, port: server.port, startedAt });
  } catch (error) {
    await stopGracefully(stopSteps);
    throw error;
  }
}

await main().catch(failStart);

import { env } from '@/lib/core/env';
import { announce } from './announce';
import { reservePort } from './listen';
import type { BootOptions } from './options';
import { prepareDatabase } from './prepare-database';
import { seedDemoWhenEmpty } from './seed-demo';
import { startServer, type PagesFactory } from './start-server';
import { stopGracefully, stopOnSignals, type StopStep } from './stop-gracefully';

/**
 * Port → database → demo story → pages and gateways → listen; every later step is undone when one fails or a signal
 * comes. `createPages` makes what answers the requests that are not real-time. Throws `BootError`.
 */
export async function boot(options: BootOptions, createPages: PagesFactory): Promise<void> {
  const startedAt = Date.now();
  const port = await reservePort({ host: env().HOST, port: env().PORT });
  const database = await prepareDatabase();
  const stopSteps: StopStep[] = [{ name: 'let go of the database', run: () => database.stop() }];
  stopOnSignals(stopSteps);
  try {
    if (options.isDemo) await seedDemoWhenEmpty();
    const pages = await createPages({ ...options, port });
    stopSteps.unshift({ name: 'close the pages', limitMs: 500, run: () => pages.close() });
    stopSteps.unshift(...(await startServer(pages, port)));
    announce({ ...options, port, startedAt });
  } catch (error) {
    await stopGracefully(stopSteps);
    throw error;
  }
}

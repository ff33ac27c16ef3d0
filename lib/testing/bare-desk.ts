import { failStart } from '@/lib/server/fail';
import { parseOptions } from '@/lib/server/options';
import { readEnvironment } from '@/lib/server/read-environment';
import type { Pages } from '@/lib/server/start-server';
import { createRouteHost } from './route-host';

/** How long `/slow` takes: long enough for a signal to come in between. */
const SLOW_MS = 500;

const routes = createRouteHost();
const pages: Pages = {
  handle(request, response) {
    if (request.url?.startsWith('/api/')) routes(request, response);
    else if (request.url === '/slow') setTimeout(() => response.end('slow but whole'), SLOW_MS);
    else response.end('a page');
  },
  hotReload: null,
  close: () => Promise.resolve(),
};

/** server.ts with a stand-in for Next: everything of a real start and REST, but no pages, in a second instead of a minute. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  readEnvironment(options);
  const { boot } = await import('@/lib/server/boot');
  await boot(options, () => Promise.resolve(pages));
}

await main().catch(failStart);

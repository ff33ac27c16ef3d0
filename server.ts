import { failStart } from '@/lib/server/fail';
import { parseOptions } from '@/lib/server/options';
import { readEnvironment } from '@/lib/server/read-environment';

/** Starts Carillon: `npm start`, `npm run demo` (--demo), `npm run dev` (--dev). Exit codes: lib/core/boot-error.ts. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  readEnvironment(options);
  // Only from here on may anything load that reads the environment while it loads, as React does.
  const { boot } = await import('@/lib/server/boot');
  await boot(options, async (pageOptions) => {
    const { createPages } = await import('@/lib/server/create-pages');
    return createPages({ ...pageOptions, root: import.meta.dirname });
  });
}

await main().catch(failStart);

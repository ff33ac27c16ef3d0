import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };
const inDatabase = '{lib/{domain,db},prisma}/**/*.db.test.ts';
const overSockets = 'lib/{transport,server}/**/*.transport.test.ts';

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,hooks,components}/**/*.test.ts'],
          exclude: [inDatabase, overSockets],
        },
      },
      {
        extends: true,
        test: {
          name: 'domain',
          include: [inDatabase],
          globalSetup: 'lib/testing/database-setup.ts',
          setupFiles: 'lib/testing/refuse-driver-warnings.ts',
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'transport',
          include: [overSockets],
          globalSetup: 'lib/testing/database-setup.ts',
          setupFiles: 'lib/testing/refuse-driver-warnings.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

import { defineConfig } from 'prisma/config';

// `prisma generate` would otherwise download a native engine it does not need (docs/decisions/0002).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});

import type { NextConfig } from 'next';

const config: NextConfig = {
  // Native or WASM packages that must be loaded by Node, not bundled.
  serverExternalPackages: ['@node-rs/argon2', '@prisma/client', '@prisma/adapter-pg', 'pg', 'pino', 'prom-client'],
  poweredByHeader: false,
  reactStrictMode: true,
};

export default config;

import { existsSync } from 'node:fs';
import { z } from 'zod';
import { singleton } from './singleton';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const optionalText = z.string().trim().min(1).optional();

/** Every variable Carillon reads; `.env.example` explains each one. */
export const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  CARILLON_DATA_DIR: z.string().min(1).default('.carillon'),
  /** The address people open; default: what the request says, for sign-in links http://localhost:PORT. */
  NEXTAUTH_URL: z.url().optional(),
  NEXTAUTH_SECRET: z
    .string()
    .min(32, 'Use at least 32 characters, for example the output of: openssl rand -base64 32')
    .optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  /** More origins than the desk's own that may connect, separated by commas. */
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    ),
  /** Behind a reverse proxy: trust X-Forwarded-For and X-Forwarded-Proto. */
  TRUST_PROXY: flag.default(false),
  METRICS_TOKEN: optionalText,
  GITHUB_ID: optionalText,
  GITHUB_SECRET: optionalText,
  GOOGLE_CLIENT_ID: optionalText,
  GOOGLE_CLIENT_SECRET: optionalText,
  /** Set by the start and by next-auth's adapter, not by people. Demo: the sign-in page offers the demo accounts. */
  CARILLON_DEMO: flag.default(false),
  AUTH_TRUST_HOST: flag.default(false),
  /** Next.js would send usage data home; a desk of one's own does not. */
  NEXT_TELEMETRY_DISABLED: z.string().default('1'),
  WEBSOCKET_MAX_CONNECTIONS: z.coerce.number().int().positive().default(10_000),
  WEBSOCKET_MAX_CONNECTIONS_PER_USER: z.coerce.number().int().positive().default(20),
  WEBSOCKET_EVENTS_PER_10S: z.coerce.number().int().positive().default(60),
  WEBSOCKET_HANDSHAKES_PER_SECOND: z.coerce.number().int().positive().default(200),
  /** Requests of one person (signed out: of one address) in 10 s. */
  REST_REQUESTS_PER_10S: z.coerce.number().int().positive().default(300),
});
export type Env = z.infer<typeof envSchema>;

/** Parses variables; the error names every wrong one in a sentence. An empty variable counts as absent. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = envSchema.safeParse(present);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment is wrong. Correct this and start again:\n  ${problems.join('\n  ')}`);
}

const holder = singleton('env', (): { current: Env | null } => ({ current: null }));

function readEnv(): Env {
  // What the process was given wins over the file. Tests must not depend on somebody's own file.
  if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env');
  return parseEnv(process.env);
}

/** The environment, parsed once. */
export const env = (): Env => (holder.current ??= readEnv());

/** Sets variables that the start finds out (the database's address, the secret), for us and for Next's bundle. */
export function provideEnv(values: Partial<Record<keyof Env, string>>): void {
  env();
  Object.assign(process.env, values);
  holder.current = parseEnv(process.env);
}

import { BootError } from '@/lib/core/boot-error';
import { env, provideEnv, type Env } from '@/lib/core/env';
import type { BootOptions } from './options';

/**
 * Reads the environment, and settles NODE_ENV before React and Next are loaded: they choose by it, and one process
 * must not mix both kinds.
 */
export function readEnvironment({ isDev, isDemo }: BootOptions): Env {
  try {
    const { NEXT_TELEMETRY_DISABLED } = env();
    provideEnv({
      NODE_ENV: isDev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED,
      ...(isDemo && { CARILLON_DEMO: 'true' }),
    });
    return env();
  } catch (error) {
    throw new BootError('wrong_environment', (error as Error).message, { cause: error });
  }
}

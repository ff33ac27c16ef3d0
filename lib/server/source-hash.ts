import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Everything that a production build is made from. */
const sources = [
  'app',
  'components',
  'hooks',
  'lib',
  'public',
  'prisma/schema.prisma',
  'next.config.ts',
  'proxy.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];
const isOutside = (file: string) =>
  /\.test\.tsx?$/.test(file) || /^lib\/(testing|db\/generated)\//.test(file);

async function listFiles(root: string, entry: string): Promise<string[]> {
  const info = await stat(path.join(root, entry)).catch(() => null);
  if (!info) return [];
  if (info.isFile()) return [entry];
  const names = await readdir(path.join(root, entry), { recursive: true, withFileTypes: true });
  return names
    .filter((name) => name.isFile())
    .map((name) => path.relative(root, path.join(name.parentPath, name.name)).replaceAll(path.sep, '/'));
}

/** One hash over the names and the contents of all sources: equal hashes, equal builds. */
export async function sourceHash(root: string): Promise<string> {
  const files = (await Promise.all(sources.map((entry) => listFiles(root, entry)))).flat();
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !isOutside(name)).sort()) {
    hash.update(`${file}\0`).update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { BootError } from '@/lib/core/boot-error';
import { oneAtATime } from './one-at-a-time';
import { sourceHash } from './source-hash';

async function runNextBuild(root: string): Promise<void> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return;
  const failure = output.includes('ENOSPC') ? 'disk_full' : 'build_failed';
  throw new BootError(failure, `The pages could not be built.\n${output.trim()}`);
}

const markFile = (root: string) => path.join(root, '.next', 'carillon-sources');

/** Whether the last build was made from exactly these sources. */
async function isFresh(root: string, wanted: string): Promise<boolean> {
  if (!existsSync(path.join(root, '.next', 'BUILD_ID'))) return false;
  return (await readFile(markFile(root), 'utf8').catch(() => '')) === wanted;
}

/** Builds the pages for production when they are missing or stale. Of several processes that start at once, one does. */
export async function prepareBuild(root: string): Promise<void> {
  const wanted = await sourceHash(root);
  if (await isFresh(root, wanted)) return;
  // Not inside .next, which a build empties.
  await oneAtATime(path.join(root, '.carillon-build.lock'), async () => {
    if (await isFresh(root, wanted)) return;
    console.log(
      'Building the pages: this happens once, and again after an update. It takes about a minute …',
    );
    // A build that is cut short must not pass for a finished one.
    await rm(markFile(root), { force: true });
    await runNextBuild(root);
    await writeFile(markFile(root), wanted);
  });
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, statfsSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failToStart, startDesk } from '@/lib/testing/desk-process';

/** A small disk of its own; null where this account may not mount one. */
function mountSmallDisk(megabytes: number): string | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'carillon-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    return folder;
  } catch {
    return null;
  }
}

const disk = mountSmallDisk(120);
const ballast = () => path.join(disk!, 'ballast');

function fillDisk(): void {
  const { bavail, bsize } = statfsSync(disk!);
  writeFileSync(ballast(), Buffer.alloc(bavail * bsize));
}

afterAll(async () => {
  if (!disk) return;
  execFileSync('umount', [disk]);
  await rm(disk, { recursive: true });
});

test.skipIf(!disk)('a full disk is named, and what was there is whole again once there is room', async () => {
  const options = { variables: { CARILLON_DATA_DIR: path.join(disk!, 'data') } };
  fillDisk();
  const empty = await failToStart(options);
  expect(empty).toMatchObject({ exitCode: 6, output: expect.stringContaining('is full') as string });

  await rm(ballast());
  expect(await (await startDesk(options)).end('SIGTERM')).toBe(0);

  fillDisk();
  const kept = await failToStart(options);
  expect(kept).toMatchObject({ exitCode: 6, output: expect.stringContaining('is full') as string });

  await rm(ballast());
  expect(await (await startDesk(options)).end('SIGTERM')).toBe(0);
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceHash } from './source-hash';

let root = '';
const write = async (file: string, text: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
};

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'carillon-sources-'));
  await write('app/page.tsx', 'one');
});
afterEach(() => rm(root, { recursive: true }));

test('changes with a source, its name or a new one, and with nothing else', async () => {
  const first = await sourceHash(root);
  await write('lib/domain/chats/send.test.ts', 'a test');
  await write('lib/testing/factories.ts', 'a factory');
  await write('README.md', 'words');
  expect(await sourceHash(root)).toBe(first);

  await write('lib/domain/chats/send.ts', 'a source');
  const second = await sourceHash(root);
  expect(second).not.toBe(first);

  await write('app/page.tsx', 'two');
  expect(await sourceHash(root)).not.toBe(second);
});

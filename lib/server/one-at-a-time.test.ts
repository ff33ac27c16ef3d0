import { mkdir, mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(path.join(tmpdir(), 'carillon-lock-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('lets the second begin when the first has ended, also badly', async () => {
  const lock = path.join(folder, 'one');
  const happened: string[] = [];
  let end = (): void => undefined;
  const isEnding = new Promise<void>((resolve) => (end = resolve));
  const first = oneAtATime(lock, async () => {
    happened.push('first begins');
    await isEnding;
    happened.push('first ends');
    throw new Error('badly');
  });
  const second = oneAtATime(lock, () => Promise.resolve(happened.push('second begins')));
  end();
  await expect(first).rejects.toThrow('badly');
  await second;
  expect(happened).toEqual(['first begins', 'first ends', 'second begins']);
});

it('takes over what a killed process left', async () => {
  const lock = path.join(folder, 'left');
  await mkdir(lock);
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(lock, longAgo, longAgo);
  expect(await oneAtATime(lock, () => Promise.resolve('went on'))).toBe('went on');
});

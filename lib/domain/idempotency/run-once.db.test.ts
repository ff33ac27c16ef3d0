import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { createActor } from '@/lib/testing/factories';
import { useTestDatabase } from '@/lib/testing/database';
import { deleteOldIdempotencyRecords } from './delete-old-idempotency-records';
import { runOnce } from './run-once';

useTestDatabase();

type Input = { clientId: string; name?: string; more?: object };
const run = (actor: UserActor, input: Input, create: () => Promise<unknown>) =>
  db().$transaction((tx) => runOnce(tx, actor, 'create_group_chat', input, create));

describe('runOnce', () => {
  it('answers the first result to a repeat, whatever the order of its fields', async () => {
    const actor = await createActor();
    const clientId = randomUUID();
    let runs = 0;
    const create = () => Promise.resolve({ run: ++runs });
    const first = await run(actor, { clientId, name: 'a', more: { x: 1, y: 2 } }, create);
    const again = await run(actor, { more: { y: 2, x: 1 }, name: 'a', clientId }, create);
    expect([first, again, runs]).toEqual([{ run: 1 }, { run: 1 }, 1]);
  });

  it('runs once when the same is asked many times at the same moment', async () => {
    const actor = await createActor();
    const input = { clientId: randomUUID() };
    let runs = 0;
    const asked = Array.from({ length: 8 }, () => run(actor, input, () => Promise.resolve({ run: ++runs })));
    expect(await Promise.all(asked)).toEqual(Array(8).fill({ run: 1 }));
  });

  it('refuses another input or another command under the same id', async () => {
    const actor = await createActor();
    const clientId = randomUUID();
    const create = () => Promise.resolve({});
    await run(actor, { clientId, name: 'a' }, create);
    await expect(run(actor, { clientId, name: 'b' }, create)).rejects.toMatchObject({
      code: 'idempotency_mismatch',
    });
    const other = db().$transaction((tx) =>
      runOnce(tx, actor, 'create_user', { clientId, name: 'a' } as Input, create),
    );
    await expect(other).rejects.toMatchObject({ code: 'idempotency_mismatch' });
  });

  it('forgets an attempt that failed, and keeps people apart', async () => {
    const [actor, other] = [await createActor(), await createActor()];
    const input = { clientId: randomUUID() };
    await expect(run(actor, input, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await run(actor, input, () => Promise.resolve('mine'))).toBe('mine');
    expect(await run(other, input, () => Promise.resolve('theirs'))).toBe('theirs');
  });
});

describe('deleteOldIdempotencyRecords', () => {
  it('forgets what is older than a day, and nothing younger', async () => {
    const actor = await createActor();
    const [old, young] = [randomUUID(), randomUUID()];
    await run(actor, { clientId: old }, () => Promise.resolve('first'));
    await run(actor, { clientId: young }, () => Promise.resolve('first'));
    const createdAt = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await db().idempotencyRecord.updateMany({ where: { clientId: old }, data: { createdAt } });
    expect(await deleteOldIdempotencyRecords()).toBe(1);
    expect(await run(actor, { clientId: young }, () => Promise.resolve('second'))).toBe('first');
    expect(await run(actor, { clientId: old }, () => Promise.resolve('second'))).toBe('second');
  });
});

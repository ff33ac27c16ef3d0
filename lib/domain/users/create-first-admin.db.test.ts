import { expect, it } from 'vitest';
import type { AnonymousActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createFirstAdmin } from './create-first-admin';
import { hasUsers } from './has-users';

useTestDatabase();

const nobody: AnonymousActor = {
  kind: 'anonymous',
  origin: { transport: 'action', requestId: 'test', address: null, userAgent: null },
};
const person = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@test.carillon.test`,
  password: 'long enough',
});

it('of several who set up an empty desk at once makes one its admin, with an inbox, and then nobody', async () => {
  expect(await hasUsers()).toBe(false);
  const results = await Promise.allSettled(
    ['Ana', 'Ben', 'Cem', 'Dua'].map((name) => createFirstAdmin(nobody, person(name))),
  );
  const lost = results.filter((result) => result.status === 'rejected');
  expect(lost).toHaveLength(3);
  for (const { reason } of lost) expect(reason).toMatchObject({ code: 'conflict' });
  const users = await db().user.findMany({ include: { inbox: true } });
  expect(users).toMatchObject([{ role: 'admin', inbox: { unread: 1 } }]);
  expect(await hasUsers()).toBe(true);
  await expect(createFirstAdmin(nobody, person('Eli'))).rejects.toMatchObject({ code: 'conflict' });
});

import { expect, it } from 'vitest';
import { db } from '@/lib/db/prisma';
import { useTestDatabase } from '@/lib/testing/database';
import { createSession, createUser } from '@/lib/testing/factories';
import { deleteEndedSessions } from './delete-ended-sessions';

useTestDatabase();

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);

it('forgets what ended long ago and keeps what lives or ended lately', async () => {
  const user = await createUser();
  const living = await createSession(user);
  const revokedLately = await createSession(user, { revokedAt: daysAgo(1) });
  await createSession(user, { revokedAt: daysAgo(31) });
  await createSession(user, { expiresAt: daysAgo(31) });
  const token = { sessionId: living.id };
  await db().refreshToken.create({ data: { ...token, tokenHash: 'run out', expiresAt: daysAgo(1) } });
  const spent = await db().refreshToken.create({
    data: { ...token, tokenHash: 'spent', usedAt: daysAgo(1), expiresAt: daysAgo(-1) },
  });

  expect(await deleteEndedSessions()).toBe(2);
  const left = await db().session.findMany({ select: { id: true } });
  expect(left.map(({ id }) => id).sort()).toEqual([living.id, revokedLately.id].sort());
  expect(await db().refreshToken.findMany({ select: { id: true } })).toEqual([{ id: spent.id }]);
});

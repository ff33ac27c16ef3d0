import { expect, it } from 'vitest';
import { useTestDatabase } from '@/lib/testing/database';
import { createUser } from '@/lib/testing/factories';
import { allOrNothing } from './all-or-nothing';
import { inTransaction } from './in-transaction';
import { db } from './prisma';

useTestDatabase();

it('keeps everything that was written, transactions inside it too', async () => {
  await allOrNothing(async () => {
    const { id } = await createUser();
    await inTransaction((tx) => tx.user.update({ where: { id }, data: { title: 'Glazier' } }));
  });
  expect(await db().user.count({ where: { title: 'Glazier' } })).toBe(1);
});

it('leaves nothing of work that did not come to its end', async () => {
  const work = allOrNothing(async () => {
    await createUser({ title: 'Plumber' });
    await inTransaction((tx) => tx.user.updateMany({ data: { name: 'Nobody' } }));
    throw new Error('cut');
  });
  await expect(work).rejects.toThrow('cut');
  expect(await db().user.count({ where: { OR: [{ title: 'Plumber' }, { name: 'Nobody' }] } })).toBe(0);
});

import { env } from '@/lib/core/env';
import { allOrNothing } from '@/lib/db/all-or-nothing';
import { db } from '@/lib/db/prisma';
import { withAdvisoryLock } from '@/lib/db/with-advisory-lock';

/** Fills the database with the demo story when nobody is in it yet. */
export async function seedDemoWhenEmpty(): Promise<void> {
  await withAdvisoryLock(env().DATABASE_URL!, 'seed', async () => {
    if ((await db().user.count()) > 0) return;
    console.log('Writing the demo story …');
    const { seedDemo } = await import('@/prisma/seed');
    await allOrNothing(() => seedDemo());
  });
}

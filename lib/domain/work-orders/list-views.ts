import type { SavedView } from '@/lib/contracts/work-orders';
import type { UserActor } from '@/lib/core/actor';
import { db } from '@/lib/db/prisma';

/** The views this person saved, oldest first. */
export async function listViews(actor: UserActor): Promise<{ items: SavedView[] }> {
  const items = await db().savedView.findMany({
    where: { userId: actor.userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, query: true },
  });
  return { items };
}

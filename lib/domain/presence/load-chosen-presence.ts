import { db } from '@/lib/db/prisma';
import type { ChosenPresence } from './online-person';

/** What a person chose the last time; a text whose time is over counts no more. Null: there is no such person. */
export async function loadChosenPresence(userId: string): Promise<ChosenPresence | null> {
  const row = await db().user.findUnique({
    where: { id: userId },
    select: { presenceStatus: true, presenceText: true, presenceExpiresAt: true },
  });
  if (!row) return null;
  const isOver = row.presenceExpiresAt !== null && row.presenceExpiresAt.getTime() <= Date.now();
  if (isOver) return { status: row.presenceStatus, text: null, textExpiresAt: null };
  return { status: row.presenceStatus, text: row.presenceText, textExpiresAt: row.presenceExpiresAt };
}

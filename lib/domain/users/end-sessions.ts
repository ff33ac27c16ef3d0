import type { Tx } from '@/lib/db/in-transaction';
import { audience } from '@/lib/events/audience';
import { closeConnections } from '@/lib/events/publish';

/** Revokes the live sessions among these, in the caller's transaction. Answers their ids: close them after commit. */
export async function endSessions(
  tx: Tx,
  which: { userId: string; id?: string | { not: string } },
): Promise<string[]> {
  const ended = await tx.session.updateManyAndReturn({
    where: { ...which, revokedAt: null },
    data: { revokedAt: new Date() },
    select: { id: true },
  });
  return ended.map(({ id }) => id);
}

/** After commit: whatever is connected by these sessions is told and closed. */
export function closeSessions(sessionIds: string[]): void {
  for (const id of sessionIds) closeConnections(audience.session(id), 'revoked');
}

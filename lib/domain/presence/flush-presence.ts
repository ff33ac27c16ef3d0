import { db } from '@/lib/db/prisma';
import { presenceState } from './presence-state';

/** The process is going away: stores for everyone online that they were last seen now, and forgets them. */
export async function flushPresence(): Promise<void> {
  const { registry, leaving, expiries, departures } = presenceState();
  for (const timers of [leaving, expiries]) {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
  }
  await Promise.all(departures);
  const online = await registry.list();
  const departed: string[] = [];
  for (const { userId } of online) if (await registry.forget(userId)) departed.push(userId);
  if (departed.length === 0) return;
  await db().user.updateMany({ where: { id: { in: departed } }, data: { lastSeenAt: new Date() } });
}

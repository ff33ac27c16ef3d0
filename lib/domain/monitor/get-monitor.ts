import type { Monitor, MonitorInput } from '@/lib/contracts/operator';
import type { UserActor } from '@/lib/core/actor';
import { getWebsocketStats } from '@/lib/domain/operator';
import { SAMPLE_MS, samplesSince } from './sampler';

const MOST_ROOMS = 50;
const MOST_USERS = 200;

/** The samples after `after` and how things stand now: the fullest rooms, the first connected people. Admins only. */
export async function getMonitor(actor: UserActor, { after }: MonitorInput): Promise<Monitor> {
  const now = await getWebsocketStats(actor, { most: { users: MOST_USERS, rooms: MOST_ROOMS } });
  return { sampleMs: SAMPLE_MS, samples: samplesSince(after), now };
}

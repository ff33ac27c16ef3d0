import type { MonitorSample } from '@/lib/contracts/operator';
import { databasePool } from '@/lib/db/prisma';
import { countQueuedMessages } from '@/lib/domain/chats';
import { countByRole, countDevices, listConnectedUsers } from '@/lib/domain/operator';
import type { ConnectionFact } from '@/lib/events/gateway-facts';
import { heapPerConnection, type HeapHistory } from './heap-growth';
import { bucketsBetween, percentile, type Buckets } from './percentile';
import { risen } from './read-metric';
import type { Totals } from './read-totals';

function perSecond(rises: Record<string, number>, seconds: number): Record<string, number> {
  return Object.fromEntries(Object.entries(rises).map(([name, rise]) => [name, rise / seconds]));
}

function inMs(before: Buckets, now: Buckets) {
  const buckets = bucketsBetween(before, now);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(buckets, share));
  if (p50 == null || p95 == null || p99 == null) return null;
  return { p50: p50 * 1_000, p95: p95 * 1_000, p99: p99 * 1_000 };
}

/** What the process was like between two readings, and is now. Counts are of the time between, rates a second of it. */
export function takeSample(
  before: Totals,
  now: Totals,
  connections: ConnectionFact[],
  heap: HeapHistory,
): MonitorSample {
  const seconds = Math.max(0.001, (now.at - before.at) / 1_000);
  const users = listConnectedUsers(connections);
  const { rss, heapUsed } = process.memoryUsage();
  const pool = databasePool();
  return {
    at: new Date(now.at).toISOString(),
    connections: connections.length,
    devices: countDevices(connections),
    users: users.length,
    byRole: countByRole(users),
    eventsIn: perSecond(risen(before.eventsIn, now.eventsIn), seconds),
    eventsOut: perSecond(risen(before.eventsOut, now.eventsOut), seconds),
    ackMs: inMs(before.ackBuckets, now.ackBuckets),
    handshakeMs: inMs(before.handshakeBuckets, now.handshakeBuckets),
    reconnects: now.reconnects - before.reconnects,
    errorsByCode: risen(before.errors, now.errors),
    slowCuts: now.slowCuts - before.slowCuts,
    rateLimited: now.rateLimited - before.rateLimited,
    memoryBytes: rss,
    heapBytes: heapUsed,
    heapPerConnectionBytes: heapPerConnection(heap, connections.length),
    messageQueue: countQueuedMessages(),
    pool: { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount },
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { provideEnv } from '@/lib/core/env';
import { db } from '@/lib/db/prisma';
import { prepareDatabase } from '@/lib/server/prepare-database';
import { signIn } from '@/lib/testing/credentials';
import { createUser } from '@/lib/testing/factories';
import { createManyOrders } from '@/lib/testing/many-orders';
import { createRouteHost } from '@/lib/testing/route-host';
import { measure, percentile, type Latencies } from './measure';
import { pageNames } from './pages';

const FEW = 1_000;
const MANY = 100_000;
const WARM_UP = 30;
const TURNS = 100;
const MAX_RATIO = 1.5;

type Round = { count: number; latencies: Latencies };

/** Few and many by turns, after a round that only warms the process: so that neither has the better-warmed one. */
async function runRounds(): Promise<Round[]> {
  const who = await signIn({ role: 'manager' });
  const workers = await Promise.all(Array.from({ length: 8 }, () => createUser()));
  const workerIds = [who.user.id, ...workers.map(({ id }) => id)];
  const server = createServer(createRouteHost());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rounds: Round[] = [];
  try {
    for (const count of [MANY, FEW, MANY, FEW, MANY, FEW]) {
      // Truncating fires no trigger of a row or statement, so the totals are emptied with it.
      await db().$executeRaw`truncate work_orders cascade`;
      await db().workOrderTotal.updateMany({ data: { total: 0 } });
      await createManyOrders(count, { creatorId: who.user.id, workerIds, isEven: true });
      await measure(url, who, WARM_UP);
      rounds.push({ count, latencies: await measure(url, who, TURNS) });
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return rounds.slice(1);
}

function report(rounds: Round[]): number {
  let worst = 0;
  for (const name of pageNames) {
    const of = (count: number) =>
      rounds.filter((round) => round.count === count).flatMap(({ latencies }) => latencies[name]);
    const [few, many] = [of(FEW), of(MANY)];
    const ratio = percentile(many, 0.95) / percentile(few, 0.95);
    worst = Math.max(worst, ratio);
    const ms = (values: number[], share: number) => percentile(values, share).toFixed(1).padStart(6);
    console.log(
      `${name.padEnd(22)} p50 ${ms(few, 0.5)} → ${ms(many, 0.5)} ms   p95 ${ms(few, 0.95)} → ${ms(many, 0.95)} ms   × ${ratio.toFixed(2)}`,
    );
  }
  return worst;
}

/** Pages of work orders over REST at 1,000 and at 100,000 orders, with the embedded PostgreSQL. */
export async function benchLists(): Promise<void> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'carillon-bench-'));
  provideEnv({ CARILLON_DATA_DIR: dataFolder, LOG_LEVEL: 'warn', REST_REQUESTS_PER_10S: '1000000000' });
  const database = await prepareDatabase();
  try {
    const worst = report(await runRounds());
    const isGood = worst <= MAX_RATIO;
    console.log(`p95 at most × ${worst.toFixed(2)}: ${isGood ? 'as promised' : `more than × ${MAX_RATIO}`}`);
    if (!isGood) process.exitCode = 1;
  } finally {
    await database.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

import type { MonitorSample } from '@/lib/contracts/operator';
import { logger } from '@/lib/core/logger';
import { singleton } from '@/lib/core/singleton';
import { gatewayFacts } from '@/lib/events/gateway-facts';
import { noHistory, readHeap, type HeapHistory } from './heap-growth';
import { readTotals, type Totals } from './read-totals';
import { takeSample } from './take-sample';

export const SAMPLE_MS = 2_000;
const KEPT = (15 * 60_000) / SAMPLE_MS;

type Sampler = { samples: MonitorSample[]; last: Totals | null; heap: HeapHistory };
const sampler = () => singleton('monitor', (): Sampler => ({ samples: [], last: null, heap: noHistory }));

/** The samples after a moment (ISO), oldest first; the last quarter of an hour is kept. */
export const samplesSince = (after: string | undefined): MonitorSample[] =>
  sampler().samples.filter(({ at }) => after === undefined || at > after);

/** Reads once and keeps what it makes. The first reading has nothing to compare with and makes no sample. */
export async function sampleOnce(): Promise<void> {
  const state = sampler();
  const now = await readTotals();
  const connections = gatewayFacts().listConnections();
  state.heap = readHeap(state.heap, process.memoryUsage().heapUsed, connections.length);
  if (state.last) state.samples.push(takeSample(state.last, now, connections, state.heap));
  if (state.samples.length > KEPT) state.samples.splice(0, state.samples.length - KEPT);
  state.last = now;
}

/** Takes a sample every two seconds, whether anybody looks or not: what led to a trouble is there to see. */
export function startMonitor(): () => void {
  const take = () =>
    void sampleOnce().catch((error: unknown) => logger.warn({ err: error }, 'a sample was not taken'));
  take();
  const timer = setInterval(take, SAMPLE_MS).unref();
  return () => clearInterval(timer);
}

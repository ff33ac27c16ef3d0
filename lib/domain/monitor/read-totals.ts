import { readMetric, sumBy, type Reading } from './read-metric';

/** Counters as they stand; a sample is made of two of these. */
export type Totals = {
  /** Epoch ms. */
  at: number;
  eventsIn: Map<string, number>;
  eventsOut: Map<string, number>;
  errors: Map<string, number>;
  ackBuckets: Map<string, number>;
  handshakeBuckets: Map<string, number>;
  reconnects: number;
  slowCuts: number;
  rateLimited: number;
};

const named = (readings: Reading[], ending: string) =>
  readings.filter(({ metricName }) => metricName?.endsWith(ending));
const total = (readings: Reading[]) => readings.reduce((sum, { value }) => sum + value, 0);

function addInto(sums: Map<string, number>, more: Map<string, number>): Map<string, number> {
  for (const [key, value] of more) sums.set(key, (sums.get(key) ?? 0) + value);
  return sums;
}

/** Reads what the server counts about itself. A gateway that is not there has counted nothing. */
export async function readTotals(): Promise<Totals> {
  const [handshakes, commands, published, refused, reconnects, slowCuts, rateLimited] = await Promise.all(
    [
      'carillon_socket_handshake_seconds',
      'carillon_command_seconds',
      'carillon_events_published_total',
      'carillon_socket_refused_total',
      'carillon_socket_reconnects_total',
      'carillon_socket_slow_consumers_cut_total',
      'carillon_rate_limited_total',
    ].map(readMetric),
  );
  const acks = commands!.filter(({ labels }) => labels.transport === 'socket');
  const failed = named(commands!, '_count').filter(({ labels }) => labels.result !== 'ok');
  return {
    at: Date.now(),
    eventsIn: sumBy(named(acks, '_count'), 'command'),
    eventsOut: sumBy(published!, 'event'),
    errors: addInto(sumBy(failed, 'result'), sumBy(refused!, 'code')),
    ackBuckets: sumBy(named(acks, '_bucket'), 'le'),
    handshakeBuckets: sumBy(named(handshakes!, '_bucket'), 'le'),
    reconnects: total(reconnects!),
    slowCuts: total(slowCuts!),
    rateLimited: total(rateLimited!),
  };
}

import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { singleton } from './singleton';

/** The registry behind `/metrics`, with the process's own numbers. */
export const metrics = (): Registry =>
  singleton('metrics', () => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    return registry;
  });

/** What every transport counts. The gateways add what only they know, under their own names. */
export const sharedMetrics = () =>
  singleton('shared metrics', () => {
    const registers = [metrics()];
    const published = new Map<string, number>();
    // One per message and more: a label looked up each time would cost as much as the event's check.
    new Counter({
      name: 'carillon_events_published_total',
      help: 'Events handed to the sinks, by name',
      labelNames: ['event'],
      registers,
      collect() {
        for (const [event, count] of published) this.inc({ event }, count);
        published.clear();
      },
    });
    return {
      countPublished: (event: string) => void published.set(event, (published.get(event) ?? 0) + 1),
      commandSeconds: new Histogram({
        name: 'carillon_command_seconds',
        help: 'How long commands took, by name, transport and result (ok, or the error code)',
        labelNames: ['command', 'transport', 'result'],
        buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
        registers,
      }),
      rateLimited: new Counter({
        name: 'carillon_rate_limited_total',
        help: 'Requests refused for being too many, by limit',
        labelNames: ['limit'],
        registers,
      }),
      messageBatchSize: new Histogram({
        name: 'carillon_message_batch_size',
        help: 'Messages stored by one statement',
        buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
        registers,
      }),
    };
  });

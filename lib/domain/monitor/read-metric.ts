import { metrics } from '@/lib/core/metrics';

export type Reading = {
  labels: Partial<Record<string, string | number>>;
  value: number;
  metricName?: string;
};

/** What a metric says now; nothing for one that nobody has registered yet. */
export async function readMetric(name: string): Promise<Reading[]> {
  const metric = metrics().getSingleMetric(name);
  return metric ? (await metric.get()).values : [];
}

/** Adds readings up by one of their labels. */
export function sumBy(readings: Reading[], label: string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { labels, value } of readings) {
    const key = String(labels[label] ?? '');
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return sums;
}

/** How far counters rose between two readings; those that did not are left out. */
export function risen(before: Map<string, number>, now: Map<string, number>): Record<string, number> {
  const rises = [...now].map(([name, value]) => [name, value - (before.get(name) ?? 0)] as const);
  return Object.fromEntries(rises.filter(([, rise]) => rise > 0));
}

import { askRest } from '@/lib/testing/rest-clients';
import type { SignedIn } from '@/lib/testing/credentials';
import { pageNames, pages, type PageName } from './pages';

export type Latencies = Record<PageName, number[]>;

/** Milliseconds of `count` requests of each page over HTTP, the pages in turn. Throws when one is not answered. */
export async function measure(url: string, who: SignedIn, count: number): Promise<Latencies> {
  const latencies = Object.fromEntries(pageNames.map((name) => [name, [] as number[]])) as Latencies;
  for (let turn = 0; turn < count; turn += 1) {
    for (const name of pageNames) {
      const begun = performance.now();
      const response = await askRest(url, who, { path: pages[name] });
      await response.arrayBuffer();
      latencies[name].push(performance.now() - begun);
      if (!response.ok) throw new Error(`${pages[name]} was answered with ${response.status}.`);
    }
  }
  return latencies;
}

export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

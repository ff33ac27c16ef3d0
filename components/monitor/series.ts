import type { MonitorSample } from '@/lib/contracts/operator';

/** Null: nothing was measured. */
export type Point = number | null;
export type Line = { label: string; read: (sample: MonitorSample) => Point };

const MOST_LINES = 5;

type Rates = (sample: MonitorSample) => Record<string, number>;

/** A line for each of the busiest names of the window, and one for all others together. */
export function linesByName(samples: MonitorSample[], ratesOf: Rates): Line[] {
  const totals = new Map<string, number>();
  for (const sample of samples) {
    for (const [name, rate] of Object.entries(ratesOf(sample)))
      totals.set(name, (totals.get(name) ?? 0) + rate);
  }
  const names = [...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const shown = names.slice(0, MOST_LINES);
  const others = names.slice(MOST_LINES);
  const sumOfOthers = (sample: MonitorSample) =>
    others.reduce((sum, name) => sum + (ratesOf(sample)[name] ?? 0), 0);
  return [
    // Not named in a sample that was taken: it did not happen then, which was measured.
    ...shown.map((name): Line => ({ label: name, read: (sample) => ratesOf(sample)[name] ?? 0 })),
    ...(others.length > 0 ? [{ label: `${others.length} others`, read: sumOfOthers }] : []),
  ];
}

/**
 * Columns for a chart: moments (epoch seconds), then a column a line. Where samples are missing a row of nulls breaks
 * the line: what nobody measured must not look like a steady value.
 */
export function toColumns(
  samples: MonitorSample[],
  lines: Line[],
  sampleMs: number,
): [number[], ...Point[][]] {
  const moments: number[] = [];
  const columns: Point[][] = lines.map(() => []);
  let before: number | null = null;
  for (const sample of samples) {
    const at = Date.parse(sample.at);
    if (before !== null && at - before > 3 * sampleMs) {
      moments.push((before + sampleMs) / 1_000);
      columns.forEach((column) => column.push(null));
    }
    moments.push(at / 1_000);
    lines.forEach(({ read }, index) => columns[index]!.push(read(sample)));
    before = at;
  }
  return [moments, ...columns];
}

import { describe, expect, it } from 'vitest';
import type { MonitorSample } from '@/lib/contracts/operator';
import { linesByName, toColumns, type Line } from './series';

const at = (seconds: number) => new Date(seconds * 1_000).toISOString();
const sample = (seconds: number, part: Partial<MonitorSample> = {}) =>
  ({ at: at(seconds), ackMs: null, eventsIn: {}, ...part }) as MonitorSample;
const acks: Line = { label: 'p50', read: ({ ackMs }) => ackMs?.p50 ?? null };

describe('toColumns', () => {
  it('keeps "nothing was measured" apart from zero', () => {
    const samples = [sample(10), sample(12, { ackMs: { p50: 0, p95: 0, p99: 0 } })];
    expect(toColumns(samples, [acks], 2_000)).toEqual([
      [10, 12],
      [null, 0],
    ]);
  });

  it('breaks the line where samples are missing, not where one is a little late', () => {
    const connections: Line = { label: 'connections', read: () => 3 };
    const samples = [sample(10), sample(15), sample(60)];
    expect(toColumns(samples, [connections], 2_000)).toEqual([
      [10, 15, 17, 60],
      [3, 3, null, 3],
    ]);
  });
});

describe('linesByName', () => {
  it('has the busiest names, the rest together, and zero for a name that did not come', () => {
    const samples = [
      sample(10, { eventsIn: { a: 1, b: 9, c: 2, d: 3, e: 4, f: 0.5 } }),
      sample(12, { eventsIn: { g: 0.25 } }),
    ];
    const lines = linesByName(samples, ({ eventsIn }) => eventsIn);
    expect(lines.map(({ label }) => label)).toEqual(['b', 'e', 'd', 'c', 'a', '2 others']);
    expect(lines.map(({ read }) => read(samples[0]!))).toEqual([9, 4, 3, 2, 1, 0.5]);
    expect(lines.map(({ read }) => read(samples[1]!))).toEqual([0, 0, 0, 0, 0, 0.25]);
    expect(linesByName([], ({ eventsIn }) => eventsIn)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsBetween, percentile } from './percentile';

describe('percentile', () => {
  it('is null, not zero, when nothing was measured', () => {
    expect(percentile([], 0.5)).toBeNull();
    expect(
      percentile(
        [
          [0.1, 0],
          [Infinity, 0],
        ],
        0.5,
      ),
    ).toBeNull();
  });

  it('spreads evenly inside a bucket, and stops at the last bound', () => {
    const buckets: [number, number][] = [
      [0.1, 50],
      [0.2, 100],
      [Infinity, 100],
    ];
    expect(percentile(buckets, 0.5)).toBeCloseTo(0.1);
    expect(percentile(buckets, 0.75)).toBeCloseTo(0.15);
    expect(
      percentile(
        [
          [0.1, 0],
          [Infinity, 4],
        ],
        0.99,
      ),
    ).toBe(0.1);
  });

  it('looks only at what came since', () => {
    const before = new Map([
      ['0.1', 90],
      ['+Inf', 90],
    ]);
    const now = new Map([
      ['+Inf', 100],
      ['0.1', 90],
      ['0.5', 100],
    ]);
    expect(bucketsBetween(before, now)).toEqual([
      [0.1, 0],
      [0.5, 100],
      [Infinity, 10],
    ]);
  });

  it('rises with the share and stays within the bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 8 }), (counts) => {
        let total = 0;
        const buckets = counts.map((count, index): [number, number] => [index + 1, (total += count)]);
        const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(buckets, share));
        if (total === 0) {
          expect(p50).toBeNull();
          return;
        }
        expect(p50!).toBeGreaterThanOrEqual(0);
        expect(p95!).toBeGreaterThanOrEqual(p50!);
        expect(p99!).toBeGreaterThanOrEqual(p95!);
        expect(p99!).toBeLessThanOrEqual(counts.length);
      }),
    );
  });
});

/** Upper bound of a bucket (seconds, as a histogram labels it) → how many are at most that. */
export type Buckets = Map<string, number>;

/** What came between two readings of a histogram, as rising bounds with how many are at most that. */
export function bucketsBetween(before: Buckets, now: Buckets): [bound: number, count: number][] {
  return [...now]
    .map(([bound, count]): [number, number] => [
      bound === '+Inf' ? Infinity : Number(bound),
      count - (before.get(bound) ?? 0),
    ])
    .sort(([a], [b]) => a - b);
}

/**
 * The value that this share of the observations does not exceed, by even spread inside its bucket; beyond the last
 * bound, that bound. Null when there is none: "nothing was measured" is not "it took no time".
 */
export function percentile(buckets: [bound: number, count: number][], share: number): number | null {
  const total = buckets.at(-1)?.[1] ?? 0;
  if (total === 0) return null;
  const rank = share * total;
  let [lowerBound, lowerCount] = [0, 0];
  for (const [bound, count] of buckets) {
    if (count >= rank && count > lowerCount) {
      if (bound === Infinity) return lowerBound;
      return lowerBound + ((bound - lowerBound) * (rank - lowerCount)) / (count - lowerCount);
    }
    [lowerBound, lowerCount] = [bound, count];
  }
  return lowerBound;
}

export type Versioned = { id: string; version: number };

/**
 * `heard`: the newest version anybody spoke of. `record` may hold what an event said of that version, but keeps the version
 * at which it was read whole: a write that names it is then checked against everything that came later.
 */
export type HeldRecord<Row extends Versioned> = { record: Row; heard: number };

export const holdRecord = <Row extends Versioned>(record: Row): HeldRecord<Row> => ({
  record,
  heard: record.version,
});

/** A record that was read whole; one that is older than what was heard since is dropped, for a newer one is on its way. */
export function acceptWhole<Row extends Versioned>(now: HeldRecord<Row>, next: Row): HeldRecord<Row> {
  return next.version >= now.heard ? holdRecord(next) : now;
}

/** What an event said of a newer version. */
export function acceptHeard<Row extends Versioned>(
  now: HeldRecord<Row>,
  summary: Partial<Row> & Versioned,
): HeldRecord<Row> {
  if (summary.version <= now.heard) return now;
  return { record: { ...now.record, ...summary, version: now.record.version }, heard: summary.version };
}

/** What is remembered of the heap to say how much of it the connections are. Bytes. */
export type HeapHistory = {
  /** The least since nobody is connected, or of the last time when nobody was; null: there was no such time. */
  quiet: number | null;
  /** The last readings since somebody is connected, newest last; none while nobody is. */
  busy: number[];
};

/** A minute of readings: a collection of garbage falls into it, and its least is near to what is really held. */
const READINGS = 30;

export const noHistory: HeapHistory = { quiet: null, busy: [] };

/** The history with one more reading. */
export function readHeap({ quiet, busy }: HeapHistory, heapBytes: number, connections: number): HeapHistory {
  if (connections > 0) return { quiet, busy: [...busy, heapBytes].slice(-READINGS) };
  const hasJustLeft = busy.length > 0;
  return { quiet: hasJustLeft || quiet === null ? heapBytes : Math.min(quiet, heapBytes), busy: [] };
}

/**
 * How much the heap grew since nobody was connected, shared out among the connections. Null when nobody is connected, or
 * there was no time without: what is not known is not zero.
 */
export function heapPerConnection({ quiet, busy }: HeapHistory, connections: number): number | null {
  if (quiet === null || busy.length === 0 || connections === 0) return null;
  return Math.max(0, Math.round((Math.min(...busy) - quiet) / connections));
}

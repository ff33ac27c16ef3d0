import { expect, it } from 'vitest';
import { heapPerConnection, noHistory, readHeap, type HeapHistory } from './heap-growth';

/** [heap, connections] one after the other. */
const read = (...readings: [number, number][]): HeapHistory =>
  readings.reduce((history, [heap, connections]) => readHeap(history, heap, connections), noHistory);

it('is what came on top of the quiet heap, shared out', () => {
  expect(heapPerConnection(read([120, 0], [100, 0], [300, 4]), 4)).toBe(50);
});

it('does not take garbage for what connections hold', () => {
  expect(heapPerConnection(read([100, 0], [900, 2], [160, 2], [700, 2]), 2)).toBe(30);
  expect(heapPerConnection(read([100, 0], [90, 2]), 2)).toBe(0);
});

it('is not known without connections, nor without a time when there were none', () => {
  expect(heapPerConnection(read([100, 0]), 0)).toBeNull();
  expect(heapPerConnection(read([300, 4]), 4)).toBeNull();
});

it('measures from the last time when nobody was there', () => {
  expect(heapPerConnection(read([100, 0], [300, 2], [200, 0], [260, 2]), 2)).toBe(30);
});

it('forgets readings that are older than a minute', () => {
  const minute = Array.from({ length: 30 }, (): [number, number] => [200, 1]);
  expect(heapPerConnection(read([100, 0], [110, 1], ...minute), 1)).toBe(100);
});

import { expect, test } from 'vitest';
import type { WorkOrderBoard, WorkOrderSummary } from '@/lib/contracts/work-orders';
import { layOver } from './board-state';

function card(id: string, status: WorkOrderSummary['status'], version = 1): WorkOrderSummary {
  const at = '2026-03-02T08:00:00.000Z';
  const rest = {
    number: 1001,
    title: id,
    priority: 'normal',
    site: '',
    customer: null,
    assignee: null,
  } as const;
  return { id, status, version, ...rest, dueAt: at, createdAt: at, updatedAt: at };
}
const board: WorkOrderBoard = [
  { status: 'new', total: 9, items: [card('a', 'new'), card('b', 'new')], nextCursor: null },
  { status: 'in_progress', total: 1, items: [card('c', 'in_progress')], nextCursor: null },
];
const shown = (of: WorkOrderBoard) => of.map(({ total, items }) => [total, ...items.map(({ id }) => id)]);

test('a moved card stands in its new column and the totals follow', () => {
  expect(shown(layOver(board, { a: card('a', 'in_progress', 2) }))).toEqual([
    [8, 'b'],
    [2, 'a', 'c'],
  ]);
});
test('an older state moves nothing, and a stranger does not come in', () => {
  const fresh: WorkOrderBoard = [{ status: 'new', total: 1, items: [card('a', 'new', 3)], nextCursor: null }];
  expect(shown(layOver(fresh, { a: card('a', 'done', 2), z: card('z', 'new', 9) }))).toEqual([[1, 'a']]);
});
test('a card that leaves for a column the board does not show is gone', () => {
  expect(shown(layOver(board, { c: card('c', 'closed', 2) }))).toEqual([[9, 'a', 'b'], [0]]);
});
test('a card stands where a move under way puts it, whatever is heard of it meanwhile', () => {
  const heard = { a: card('a', 'triaged', 2) };
  expect(shown(layOver(board, heard, { a: 'in_progress' }))).toEqual([
    [8, 'b'],
    [2, 'a', 'c'],
  ]);
});

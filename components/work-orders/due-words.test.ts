import { expect, test } from 'vitest';
import { dueWords } from './due-words';

const createdAt = '2026-03-02T08:00:00.000Z';
const dueAt = '2026-03-07T08:00:00.000Z';
const at = (iso: string) => Date.parse(iso);
const order = { status: 'triaged', createdAt, dueAt } as const;

test('says the date while there is time', () => {
  expect(dueWords(order, at('2026-03-03T08:00:00.000Z'), 'UTC')).toEqual({
    state: 'on_track',
    words: 'Due 7 Mar',
  });
});
test('says the time on the day itself', () => {
  const short = { ...order, createdAt: '2026-03-07T00:00:00.000Z' };
  expect(dueWords(short, at('2026-03-07T03:00:00.000Z'), 'UTC').words).toBe('Due today 08:00');
});
test('counts down in the last fifth', () => {
  expect(dueWords(order, at('2026-03-07T05:00:00.000Z'), 'UTC')).toEqual({
    state: 'due_soon',
    words: 'Due in 3 h',
  });
});
test('counts up when it is late, and stops when the work is finished', () => {
  const late = at('2026-03-07T08:20:00.000Z');
  expect(dueWords(order, late, 'UTC')).toEqual({ state: 'breached', words: 'Overdue 20 min' });
  expect(dueWords({ ...order, status: 'done' }, late, 'UTC').state).toBe('finished');
});

import { expect, test } from 'vitest';
import { listWorkOrdersInput, type WorkOrderSummary } from '@/lib/contracts/work-orders';
import { fitsFilter } from './board-filter';

const at = (iso: string) => Date.parse(iso);
const order: WorkOrderSummary = {
  id: 'o',
  number: 1042,
  version: 1,
  title: 'Boiler drips',
  status: 'in_progress',
  priority: 'high',
  site: 'Łódzka 4',
  customer: null,
  assignee: { id: 'piotr', name: 'Piotr Mazur', role: 'technician' },
  createdAt: '2026-03-02T08:00:00.000Z',
  updatedAt: '2026-03-02T08:00:00.000Z',
  dueAt: '2026-03-07T08:00:00.000Z',
};
const fits = (asked: object, now = at('2026-03-03T08:00:00.000Z')) =>
  fitsFilter(order, listWorkOrdersInput.parse(asked), { meId: 'piotr', now });

test('a card fits by who does it, how pressing it is and what is written on it', () => {
  expect([fits({ assignee: 'me' }), fits({ assignee: 'nobody' })]).toEqual([true, false]);
  expect([fits({ priority: ['high', 'low'] }), fits({ priority: ['low'] })]).toEqual([true, false]);
  expect([fits({ q: 'wo-1042' }), fits({ q: 'BOILER' }), fits({ q: 'roof' })]).toEqual([true, true, false]);
});
test('a card fits by when it is due', () => {
  expect([fits({ due: 'week' }), fits({ due: 'today' }), fits({ due: 'breached' })]).toEqual([
    true,
    false,
    false,
  ]);
  const late = at('2026-03-07T09:00:00.000Z');
  expect([fits({ due: 'breached' }, late), fits({ due: 'soon' }, late)]).toEqual([true, false]);
});

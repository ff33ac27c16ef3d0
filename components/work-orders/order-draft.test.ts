import { expect, test } from 'vitest';
import type { WorkOrder } from '@/lib/contracts/work-orders';
import { changesOf, differing, parseDraft, rebase, startDraft, valuesOf } from './order-draft';

const dueAt = '2026-03-07T08:00:00.000Z';
const order = {
  id: 'o',
  version: 3,
  title: 'Boiler drips',
  description: 'In 4B',
  site: 'Harbour Street 4',
  priority: 'high',
  dueAt,
  customer: null,
} as unknown as WorkOrder;

test('a draft writes only what was changed in it', () => {
  const draft = startDraft(order);
  expect(changesOf(draft)).toEqual({});
  expect(
    changesOf({ ...draft, values: { ...draft.values, site: '', customer: { id: 'c', name: 'Noor' } } }),
  ).toEqual({
    site: '',
    customerId: 'c',
  });
});

test('upon a newer order each field is as chosen, and nothing else that was typed is lost', () => {
  const draft = startDraft(order);
  const typed = {
    ...draft,
    values: { ...draft.values, title: 'Mine', site: 'Cellar', description: 'My words' },
  };
  const now = { ...order, version: 7, title: 'Theirs', site: 'Roof', priority: 'urgent' } as WorkOrder;
  const next = rebase(typed, now, { title: 'theirs', site: 'mine' });
  expect(next.version).toBe(7);
  expect(next.values).toMatchObject({
    title: 'Theirs',
    site: 'Cellar',
    description: 'My words',
    priority: 'urgent',
  });
  expect(changesOf(next)).toEqual({ site: 'Cellar', description: 'My words' });
});

test('a draft survives storage, and what is no draft is none', () => {
  const draft = startDraft(order);
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  expect(parseDraft('')).toBeNull();
  expect(parseDraft('{')).toBeNull();
  expect(differing(draft.values, valuesOf(order))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { actionWords, fieldChanges } from './audit-words';

describe('fieldChanges', () => {
  it('puts both sides of every field together', () => {
    const before = { role: 'client', title: null };
    expect(fieldChanges(before, { role: 'admin', title: 'Roofer', tags: ['a'] })).toEqual([
      { field: 'role', before: 'client', after: 'admin' },
      { field: 'title', before: 'nothing', after: 'Roofer' },
      { field: 'tags', before: null, after: '["a"]' },
    ]);
  });

  it('reads what is no object, and nothing at all', () => {
    expect(fieldChanges(null, 5)).toEqual([{ field: 'value', before: null, after: '5' }]);
    expect(fieldChanges(null, null)).toEqual([]);
  });
});

it('an action nobody has words for is still readable', () => {
  expect(actionWords('close_the_shop')).toBe('close the shop');
});

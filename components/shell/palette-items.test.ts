import { describe, expect, it } from 'vitest';
import { filterGroups, matches } from './palette-items';

describe('matches', () => {
  it.each([
    ['Łukasz Wójcik', 'wojcik luk', true],
    ['Test notifications', 'not', true],
    ['Test notifications', 'est', false],
    ['نور الهاشمي', 'نور', true],
    ['Boiler crew', '', true],
    ["Siobhán O'Neill", 'oneill', false],
    ["Siobhán O'Neill", "o'neill", true],
  ])('%s by "%s": %s', (label, query, expected) => {
    expect(matches({ label }, query)).toBe(expected);
  });

  it('finds by keywords too', () => {
    expect(matches({ label: 'Dark theme', keywords: 'appearance night' }, 'night')).toBe(true);
  });
});

describe('filterGroups', () => {
  it('drops groups where nothing matches and keeps a group short', () => {
    const item = (label: string) => ({ id: label, label, run: () => {} });
    const groups = [
      { value: 'Pages', items: [item('Inbox')] },
      { value: 'People', items: Array.from({ length: 20 }, (_, index) => item(`Ana ${index}`)) },
    ];
    const found = filterGroups(groups, 'ana');
    expect(found.map((group) => group.value)).toEqual(['People']);
    expect(found[0]!.items.length).toBeLessThan(20);
  });
});

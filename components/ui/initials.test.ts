import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials';

describe('initialsOf', () => {
  it.each([
    ['Tomasz Zieliński', 'TZ'],
    ['Łukasz', 'Ł'],
    ['Bartholomew J. Featherstonehaugh', 'BF'],
    ['ana  maria', 'AM'],
    ['(Sam) O’Neill', 'SO'],
    ['نور الهاشمي', 'ن\u200cا'],
    ['👩‍🔧 Ewa', 'E'],
    ['   ', '?'],
  ])('%s → %s', (name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });
});

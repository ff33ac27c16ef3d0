import { describe, expect, it } from 'vitest';
import { findMentions, mentionedIn } from './mentions';

const people = ['Ana Lind', 'Anastasia Roe', 'Piotr Zieliński', 'Piotr Nowak', 'Łucja'].map((name) => ({
  id: name,
  name,
}));
const mentioned = (text: string) => mentionedIn(text, people).map(({ name }) => name);

it.each([
  ['@Ana Lind, please look', ['Ana Lind']],
  ['ask @ana.', ['Ana Lind']],
  ['@Anastasia and @Ana', ['Ana Lind', 'Anastasia Roe']],
  ['@Piotr: which one?', []],
  ['@piotr zielinski knows', ['Piotr Zieliński']],
  ['(@Łucja) and @lucja', ['Łucja']],
  ['ana@lind.test is an address, and so is mail@ana', []],
  ['Ana Lind without a mark', []],
  ['@@@ @', []],
  ['https://example.org/@ana and www.example.org/x?by=@ana', []],
])('%s', (text, expected) => expect(mentioned(text)).toEqual(expected));

describe('where a mention stands', () => {
  const marked = (text: string, of = people) =>
    findMentions(text, of).map(({ start, end }) => text.slice(start, end));

  it('is the name as it was written, also with accents of two characters and emoji before it', () => {
    expect(marked('🛠️ ask @Piotr Zielin\u0301ski, or @ANA!')).toEqual(['@Piotr Zielin\u0301ski', '@ANA']);
    expect(marked('@Ana Lind@Ana Lind')).toEqual(['@Ana Lind']);
  });

  it('is the longest name that fits, and calls everyone of that name', () => {
    const ana = { id: '1', name: 'Ana' };
    const twins = [
      { id: '2', name: 'Ana Lind' },
      { id: '3', name: 'ana lind' },
    ];
    expect(findMentions('@Ana Lind', [ana, ...twins])).toEqual([{ start: 0, end: 9, people: twins }]);
    expect(mentionedIn('@Ana L', [ana, ...twins])).toEqual([ana]);
  });
});

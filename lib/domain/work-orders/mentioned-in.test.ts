import { expect, it } from 'vitest';
import { mentionedIn } from './mentioned-in';

const people = ['Ana Lind', 'Anastasia Roe', 'Piotr Zieliński', 'Piotr Nowak'].map((name) => ({
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
  ['ana@lind.test is an address', []],
  ['Ana Lind without a mark', []],
])('%s', (text, expected) => expect(mentioned(text)).toEqual(expected));

import { expect, test } from 'vitest';
import { splitMessage } from './message-parts';

const people = [
  { id: '1', name: 'Ana Lind' },
  { id: '2', name: 'Piotr Mazur' },
];

test('mentions stand between text and links, and none in an address', () => {
  const body = '@Ana Lind see https://example.org/@piotr, and tell @piotr!';
  const parts = splitMessage(body, people);
  expect(parts.map(({ text }) => text).join('')).toBe(body);
  expect(parts.map(({ kind }) => kind)).toEqual(['mention', 'text', 'link', 'text', 'mention', 'text']);
  expect(parts.filter((part) => part.kind === 'mention')).toEqual([
    { kind: 'mention', text: '@Ana Lind', userIds: ['1'] },
    { kind: 'mention', text: '@piotr', userIds: ['2'] },
  ]);
});

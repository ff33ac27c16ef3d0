import { expect, test } from 'vitest';
import { completeMention, findMention, matchesMention } from './mention';

test('finds the name that is being typed at the caret, and nothing in an address', () => {
  expect(findMention('Ask @Pi', 7)).toEqual({ start: 4, query: 'Pi' });
  expect(findMention('@', 1)).toEqual({ start: 0, query: '' });
  expect(findMention('mail ruth@desk', 14)).toBeNull();
  expect(findMention('Ask @Piotr Maz about', 14)).toEqual({ start: 4, query: 'Piotr Maz' });
});
test('completes the name and goes on after it', () => {
  const mention = findMention('Ask @Pi today', 7)!;
  expect(completeMention('Ask @Pi today', mention, 'Piotr Mazur')).toEqual({
    text: 'Ask @Piotr Mazur today',
    caret: 17,
  });
});
test('a name is found by any of its words, without its accents', () => {
  expect(matchesMention('Łucja Wójcik', 'woj')).toBe(true);
  expect(matchesMention('Piotr Mazur', 'mar')).toBe(false);
});

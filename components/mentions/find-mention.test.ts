import { expect, test } from 'vitest';
import { completeMention, findMention, offerMentions } from './find-mention';

test('finds the name that is being typed at the caret, and nothing in an address', () => {
  expect(findMention('Ask @Pi', 7)).toEqual({ start: 4, query: 'Pi' });
  expect(findMention('@', 1)).toEqual({ start: 0, query: '' });
  expect(findMention('mail ruth@desk', 14)).toBeNull();
  expect(findMention('Ask @Piotr Maz about', 14)).toEqual({ start: 4, query: 'Piotr Maz' });
  expect(findMention('Ask @Piotr ', 11)).toBeNull();
});

test('completes the name and goes on after it', () => {
  const mention = findMention('Ask @Pi today', 7)!;
  expect(completeMention('Ask @Pi today', mention, 'Piotr Mazur')).toEqual({
    text: 'Ask @Piotr Mazur today',
    caret: 17,
  });
});

test('a name is offered by any of its words, without its accents; first who is called so first', () => {
  const people = ['Marek Wojda', 'Łucja Wójcik', 'Wojtek Mazur', 'Piotr Mazur'].map((name) => ({
    id: name,
    name,
    detail: '',
  }));
  const offered = (query: string) => offerMentions(people, query).map(({ name }) => name);
  expect(offered('woj')).toEqual(['Wojtek Mazur', 'Łucja Wójcik', 'Marek Wojda']);
  expect(offered('piotr m')).toEqual(['Piotr Mazur']);
  expect(offered('iotr')).toEqual([]);
  expect(offered('')).toHaveLength(4);
});

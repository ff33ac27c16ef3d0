import { describe, expect, it } from 'vitest';
import { parsePrice } from './ticket-words';

describe('parsePrice', () => {
  it.each([
    ['129', 12_900],
    ['12,5', 1_250],
    ['1 234.56', 123_456],
    ['0', 0],
  ])('reads %s', (text, cents) => expect(parsePrice(text)).toBe(cents));
  it.each(['', 'free', '-5', '1.234', '1e3', '99999999'])('refuses %s', (text) =>
    expect(parsePrice(text)).toBeNull(),
  );
});

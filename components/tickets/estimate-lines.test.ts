import { expect, it } from 'vitest';
import { draftOf, emptyLine, readLines } from './estimate-lines';

it('adds up what was typed', () => {
  const typed = { ...emptyLine(0), text: ' Screen ', quantity: '2', price: '64,50' };
  expect(readLines([typed])).toMatchObject({
    lines: [{ text: 'Screen', quantity: 2, unitCents: 6_450 }],
    totalCents: 12_900,
  });
});

it('says in which line what is wrong', () => {
  const { lines, problems } = readLines([
    emptyLine(0),
    { key: 1, text: 'Labour', quantity: '0', price: '5' },
  ]);
  expect(lines).toBeNull();
  expect(problems.map((problem) => Object.keys(problem))).toEqual([['text', 'price'], ['quantity']]);
});

it('reads back an estimate that was sent', () => {
  const lines = [{ text: 'Battery', quantity: 1, unitCents: 4_990 }];
  expect(readLines(draftOf({ lines })).lines).toEqual(lines);
});

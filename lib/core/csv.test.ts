import { describe, expect, it } from 'vitest';
import { csvLine } from './csv';

describe('csvLine', () => {
  it.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['a "quote"', '"a ""quote"""'],
    ['two\nlines', '"two\nlines"'],
    ['=cmd|calc', "'=cmd|calc"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=1,2', '"\'=1,2"'],
  ])('writes %j as %j', (value, written) => {
    expect(csvLine([value])).toBe(`${written}\r\n`);
  });

  it('leaves numbers as they are and nothing empty', () => {
    expect(csvLine([-5, null, 'x'])).toBe('-5,,x\r\n');
  });
});

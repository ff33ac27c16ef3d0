import { expect, it } from 'vitest';
import { acceptHeard, acceptWhole, holdRecord } from './held-record';

const row = (version: number, status: string, description = `as of ${version}`) => ({
  ...{ id: 'a', version },
  ...{ status, description },
});

it('shows what an event said at once, under the version that was read whole', () => {
  const held = acceptHeard(holdRecord(row(1, 'new')), { id: 'a', version: 2, status: 'done' });
  expect(held.record).toEqual({ ...row(1, 'done'), description: 'as of 1' });
});

it('drops a whole record that is older than what was heard, and takes the one that is not', () => {
  const held = acceptHeard(holdRecord(row(1, 'new')), { id: 'a', version: 3, status: 'done' });
  expect(acceptWhole(held, row(2, 'triaged'))).toBe(held);
  expect(acceptWhole(held, row(3, 'done'))).toEqual(holdRecord(row(3, 'done')));
});

it('hears nothing new in what it has', () => {
  const held = holdRecord(row(2, 'done'));
  expect(acceptHeard(held, { id: 'a', version: 2, status: 'new' })).toBe(held);
});

import { describe, expect, it } from 'vitest';
import { eventForClient, parsePrice } from './ticket-words';

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

describe('eventForClient', () => {
  const event = { id: 'x', actor: null, from: null, to: null, createdAt: '' };
  it('says nothing of what staff do among themselves', () => {
    for (const kind of ['passcode_revealed', 'assignee', 'intakeNotes', 'work_order'])
      expect(eventForClient({ ...event, kind })).toBeNull();
  });
  it('names the price that was agreed', () => {
    expect(eventForClient({ ...event, kind: 'estimate_approved', from: '12900' })).toBe(
      'You approved the estimate of 129.00',
    );
  });
});
